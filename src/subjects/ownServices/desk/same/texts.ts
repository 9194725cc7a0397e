import { label, type Label } from '@/lib/label'

import { textsOfOwnServices } from '../texts'
import type { SameKind } from '../../same/facts'

const { facts } = textsOfOwnServices

/** What „Stejná oprava u více služeb“ says on the screen. */
export const textsOfSame = {
  title: label(
    'Stejná oprava u více služeb',
    'The same correction in more services',
    'Те саме виправлення в кількох послугах',
  ),
  lead: label(
    'Změnil se telefon, e-mail, web nebo cena? Vyberte, co se změnilo, napište, jak to je teď, a opravíte to najednou. Úřad opravu schválí a pak bude na webu.',
    'Has a telephone, an e-mail, the website or the costs changed? Choose what has changed, write how it is now, and correct it everywhere at once. Staff approve the correction, then it is on the site.',
    'Змінився телефон, e-mail, вебсайт або ціна? Виберіть, що змінилося, напишіть, як є тепер, і виправте всюди одразу. Працівники порталу схвалять виправлення, і воно з’явиться на сайті.',
  ),
  none: label(
    'Žádné dvě vaše služby teď neuvádějí stejný telefon, e-mail, web ani cenu.',
    'No two services of yours say the same telephone, e-mail, website or costs now.',
    'Жодні дві ваші послуги зараз не мають однакового телефону, e-mail, вебсайту чи ціни.',
  ),
  notYours: textsOfOwnServices.notYours,
  backToAll: label('Zpět na Moje služby', 'Back to My services', 'Назад до «Мої послуги»'),
  what: label('Co se změnilo', 'What has changed', 'Що змінилося'),
  kinds: {
    phone: facts.telefon,
    email: facts['e-mail'],
    web: facts.web,
    costs: facts.uhrada,
  } satisfies Record<SameKind, Label>,
  inServices: (count: number) =>
    label(`služeb: ${count}`, `services: ${count}`, `послуг: ${count}`),
  now: {
    phone: label('Nový telefon', 'The new telephone', 'Новий телефон'),
    email: label('Nový e-mail', 'The new e-mail', 'Новий e-mail'),
    web: label('Nová adresa webu', 'The new address of the website', 'Нова адреса вебсайту'),
    costs: label('Nové znění ceny', 'The new words on costs', 'Новий текст про ціну'),
  } satisfies Record<SameKind, Label>,
  wrong: {
    phone: label(
      'Napište telefon, třeba 476 111 222. Nic se nezměnilo.',
      'Write a telephone, such as 476 111 222. Nothing was changed.',
      'Напишіть телефон, наприклад 476 111 222. Нічого не змінено.',
    ),
    email: label(
      'Napište celý e-mail, třeba info@example.cz. Nic se nezměnilo.',
      'Write a whole e-mail, such as info@example.org. Nothing was changed.',
      'Напишіть повний e-mail, наприклад info@example.org. Нічого не змінено.',
    ),
    web: label(
      'Napište adresu webu, třeba https://www.example.cz. Nic se nezměnilo.',
      'Write the address of the website, such as https://www.example.org. Nothing was changed.',
      'Напишіть адресу вебсайту, наприклад https://www.example.org. Нічого не змінено.',
    ),
    costs: label(
      'Napište, kolik co stojí. Nic se nezměnilo.',
      'Write what it costs. Nothing was changed.',
      'Напишіть, скільки це коштує. Нічого не змінено.',
    ),
  } satisfies Record<SameKind, Label>,
  same: label(
    'To je totéž, co tam je. Nic se nezměnilo.',
    'That is what it says already. Nothing was changed.',
    'Це те саме, що вже є. Нічого не змінено.',
  ),
  where: label('U kterých služeb', 'In which services', 'У яких послугах'),
  obstacles: {
    waiting: label(
      'čeká na schválení: opravit ji půjde, až úřad rozhodne nebo až ji vezmete zpět',
      'waits for approval: it can be corrected once staff have decided or you have taken it back',
      'очікує на схвалення: виправити можна після рішення або коли ви її відкличете',
    ),
    unsent: label(
      'má i jinou rozepsanou změnu: odeslala by se s opravou',
      'holds another change not sent yet: it would be sent with the correction',
      'має іншу ненадіслану зміну: її буде надіслано разом із виправленням',
    ),
  },
  send: (count: number) =>
    label(
      `Opravit a odeslat ke schválení (${count})`,
      `Correct and send for approval (${count})`,
      `Виправити й надіслати на схвалення (${count})`,
    ),
  nowhere: label(
    'Vyberte aspoň jednu službu. Nic se nezměnilo.',
    'Choose one service at least. Nothing was changed.',
    'Виберіть принаймні одну послугу. Нічого не змінено.',
  ),
  progress: (done: number, all: number) =>
    label(
      `Opravuji: ${done} z ${all}`,
      `Correcting: ${done} of ${all}`,
      `Виправляю: ${done} з ${all}`,
    ),
  sent: (count: number) =>
    label(
      `Odesláno ke schválení: ${count}.`,
      `Sent for approval: ${count}.`,
      `Надіслано на схвалення: ${count}.`,
    ),
  takeBack: label(
    'Dokud úřad nerozhodne, jde oprava u každé služby vzít zpět v jejím formuláři.',
    'Until staff decide, the correction of each service can be taken back in its form.',
    'Доки не прийнято рішення, виправлення кожної послуги можна відкликати в її формі.',
  ),
  notSent: (count: number) =>
    label(`Neodesláno: ${count}`, `Not sent: ${count}`, `Не надіслано: ${count}`),
  notSaved: label(
    'Neopraveno: není spojení. Zkuste to prosím znovu.',
    'Not corrected: no connection. Please try again.',
    'Не виправлено: немає з’єднання. Спробуйте ще раз.',
  ),
}
