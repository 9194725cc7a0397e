import { forms } from '@/lib/formLabels'
import { label, type Label } from '@/lib/label'
import type { FormWord } from '@/lib/serviceSections'

/** What „Moje služby“ say on the screen. */
export const textsOfOwnServices = {
  forms,
  title: label('Moje služby', 'My services', 'Мої послуги'),
  notYours: label(
    'Moje služby vedou lidé poskytovatelů. Všechny služby najdete v katalogu.',
    'My services are kept by people of providers. All services are in the catalogue.',
    'Мої послуги ведуть люди надавачів. Усі послуги — у каталозі.',
  ),
  catalogue: label('Všechny služby', 'All services', 'Усі послуги'),
  foreign: label(
    'Tato služba nepatří vaší organizaci, nebo tu už není.',
    'This service does not belong to your organisation, or it is no longer here.',
    'Ця послуга не належить вашій організації або її тут уже немає.',
  ),
  all: label('Všechny moje služby', 'All my services', 'Усі мої послуги'),
  lead: label(
    'Volná místa jsou na webu hned, jak je změníte. Všechno ostatní schvaluje úřad.',
    'Free places are on the site as soon as you change them. Staff approve everything else.',
    'Вільні місця з’являються на сайті одразу. Решту схвалюють працівники порталу.',
  ),
  empty: label(
    'Zatím tu nemáte žádnou službu. Založte ji, vyplňte, co o ní lidé mají vědět, a odešlete ji ke schválení. Na webu bude, až ji úřad schválí.',
    'You have no service here yet. Begin one, fill in what people should know, and send it for approval. It is on the site once staff have approved it.',
    'Тут ще немає жодної послуги. Створіть її, заповніть, що про неї слід знати, і надішліть на схвалення. На сайті вона буде після схвалення.',
  ),
  begin: label('Založit službu', 'Begin a service', 'Створити послугу'),
  search: label('Najít službu', 'Find a service', 'Знайти послугу'),
  found: (count: number) =>
    label(`Nalezeno služeb: ${count}`, `Services found: ${count}`, `Знайдено послуг: ${count}`),
  elsewhere: label('Bez uvedeného místa', 'No place given', 'Місце не вказано'),
  edit: label('Opravit', 'Correct', 'Виправити'),
  correct: label('Opravit jen', 'Correct only', 'Виправити лише'),
  facts: {
    telefon: label('Telefon', 'Telephone', 'Телефон'),
    'e-mail': label('E-mail', 'E-mail', 'E-mail'),
    web: label('Web', 'Website', 'Вебсайт'),
    'oteviraci-doba': label('Otevírací doba', 'Opening hours', 'Години роботи'),
    'kde-a-kdy': label('Adresa', 'Address', 'Адреса'),
    uhrada: label('Cena', 'Costs', 'Ціна'),
    'pro-koho': label('Pro koho', 'For whom', 'Для кого'),
    kapacita: label('Kapacita', 'Capacity', 'Місткість'),
  } satisfies Partial<Record<FormWord, Label>>,
  onSite: label('Zobrazit na webu', 'See on the site', 'Переглянути на сайті'),
  confirm: label('Potvrdit, že platí', 'Confirm that it is true', 'Підтвердити, що чинне'),
  confirmSure: label(
    'Potvrzujete všechno, co je o službě právě teď na webu.',
    'You confirm all that the site says of the service now.',
    'Ви підтверджуєте все, що зараз сказано про послугу на сайті.',
  ),
  confirmYes: label('Ano, platí', 'Yes, it is true', 'Так, чинне'),
  back: label('Zpět', 'Back', 'Назад'),
  places: label('Volná místa', 'Free places', 'Вільні місця'),
  placesOf: (form: string) =>
    label(`Volná místa: ${form}`, `Free places: ${form}`, `Вільні місця: ${form}`),
  less: label('Ubrat místo', 'One place less', 'Менше на одне місце'),
  more: label('Přidat místo', 'One place more', 'Більше на одне місце'),
  tell: label('Uvést volná místa', 'Tell free places', 'Вказати вільні місця'),
  split: label('Uvést podle formy', 'Tell them by form', 'Вказати за формою'),
  untold: label('neuvedeno', 'not told', 'не вказано'),
  asOf: (day: string) => label(`stav k ${day}`, `as of ${day}`, `станом на ${day}`),
  old: (day: string) =>
    label(
      `stav k ${day}, starý údaj: na webu už se nepočítá`,
      `as of ${day}, old: it no longer counts on the site`,
      `станом на ${day}, застаріле: на сайті вже не враховується`,
    ),
  saving: label('Ukládám…', 'Saving…', 'Зберігаю…'),
  saved: label(
    'Uloženo, od dneška na webu',
    'Saved, on the site as of today',
    'Збережено, від сьогодні на сайті',
  ),
  savedUnseen: label(
    'Uloženo. Na webu bude se službou.',
    'Saved. It will be on the site with the service.',
    'Збережено. На сайті з’явиться разом із послугою.',
  ),
  undo: (number: string) =>
    label(`Vrátit zpět na ${number}`, `Undo, back to ${number}`, `Повернути до ${number}`),
  unsent: label(
    'Neuloženo: není spojení. Číslo tu zůstane a odešle se, jakmile se připojíte.',
    'Not saved: no connection. The number stays here and is sent once you are connected.',
    'Не збережено: немає з’єднання. Число залишиться тут і надішлеться після з’єднання.',
  ),
  left: (number: string, at: string) =>
    label(
      `Neodesláno z ${at}: ${number}. Platí ještě?`,
      `Not sent since ${at}: ${number}. Is it still true?`,
      `Не надіслано з ${at}: ${number}. Ще чинне?`,
    ),
  send: label('Odeslat', 'Send', 'Надіслати'),
  drop: label('Zahodit', 'Drop', 'Відкинути'),
  again: label('Zkusit znovu', 'Try again', 'Спробувати ще раз'),
  failed: label(
    'Neuloženo. Zkuste to prosím znovu.',
    'Not saved. Please try again.',
    'Не збережено. Спробуйте ще раз.',
  ),
  wrong: label(
    'Napište celé číslo od 0 do 10 000. Nic se neuložilo.',
    'Write a whole number from 0 to 10,000. Nothing was saved.',
    'Напишіть ціле число від 0 до 10 000. Нічого не збережено.',
  ),
  asked: label('Volná místa: platí ještě?', 'Free places: still true?', 'Вільні місця: ще чинні?'),
  question: (count: number, day: string) =>
    label(
      `Platí ještě ${count} ${placesIn(count)} z ${day}?`,
      `Are ${count} free places of ${day} still true?`,
      `Чи ще чинно: вільних місць ${count} станом на ${day}?`,
    ),
  never: label(
    'Kolik je volných míst? Zatím jste to neuvedli.',
    'How many places are free? You have not told yet.',
    'Скільки вільних місць? Ви ще не вказали.',
  ),
  holds: label('Platí', 'True', 'Чинне'),
  change: label('Změnit', 'Change', 'Змінити'),
  more5: (count: number) =>
    label(`a další služby (${count})`, `and ${count} more services`, `та ще послуг: ${count}`),
}

const placesIn = (count: number): string => {
  if (count === 1) return 'volné místo'
  return count > 1 && count < 5 ? 'volná místa' : 'volných míst'
}
