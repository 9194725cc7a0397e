import { label } from '@/lib/label'

import type { Filter } from '../overview'

const filters: Record<Filter, ReturnType<typeof label>> = {
  confirmed: label('Letos potvrzeno', 'Confirmed this year', 'Підтверджено цього року'),
  open: label('Čeká na potvrzení', 'Waits for confirmation', 'Очікує на підтвердження'),
  overdue: label('Po termínu', 'Overdue', 'Протерміновано'),
  never: label('Nikdy nepotvrzeno', 'Never confirmed', 'Ніколи не підтверджено'),
  hidden: label('Skryto z webu', 'Hidden from the site', 'Приховано'),
  failed: label('Nedoručené dopisy', 'Letters that failed', 'Недоставлені листи'),
  alone: label('Poskytovatelé bez člověka', 'Providers without a person', 'Надавачі без людини'),
}

/** What the verification says on the screen. */
export const textsOfVerification = {
  filters,
  title: label('Ověřování', 'Verification', 'Перевірка даних'),
  notAllowed: label(
    'Ověřování vedou koordinátoři a editoři.',
    'Coordinators and editors run the verification.',
    'Перевірку ведуть координатори та редактори.',
  ),
  empty: label('Tady nic není.', 'There is nothing here.', 'Тут нічого немає.'),
  entry: label('Záznam', 'Entry', 'Запис'),
  provider: label('Poskytovatel', 'Provider', 'Надавач'),
  last: label('Naposledy potvrzeno', 'Last confirmed', 'Востаннє підтверджено'),
  people: label('Lidí, kteří ho vedou', 'People who keep it', 'Людей, що ведуть'),
  never: label('nikdy', 'never', 'ніколи'),
  nobody: label('nikdo', 'nobody', 'ніхто'),
  to: label('Komu', 'To', 'Кому'),
  when: label('Kdy', 'When', 'Коли'),
  why: label('Proč', 'Why', 'Чому'),
  history: label('Co se kdy ověřilo', 'What was verified when', 'Що й коли перевірено'),
  rules: label('Nastavit lhůty', 'Set the times', 'Налаштувати строки'),
  pages: label('Stránky', 'Pages', 'Сторінки'),
  previous: label('Předchozí', 'Previous', 'Попередня'),
  next: label('Další', 'Next', 'Наступна'),
  send: label('Poslat zbytku', 'Write to the rest', 'Надіслати решті'),
  sure: (people: number, entries: number, withoutPerson: number) =>
    label(
      `Dopis s odkazem k potvrzení dostane lidí: ${people}; záznamů v dopisech: ${entries}. Záznamů, pro které tu není komu napsat: ${withoutPerson}. Kdo už dnes dopis dostal, další nedostane.`,
      `People who get a letter with a link: ${people}; entries in the letters: ${entries}. Entries with nobody to write to: ${withoutPerson}. Who got a letter today gets no other.`,
      `Лист із посиланням отримають людей: ${people}; записів у листах: ${entries}. Записів без людини: ${withoutPerson}. Хто вже отримав лист сьогодні, іншого не отримає.`,
    ),
  yes: label('Ano, poslat', 'Yes, send', 'Так, надіслати'),
  no: label('Neposílat', 'Do not send', 'Не надсилати'),
  failed: label(
    'Nepodařilo se. Zkuste to prosím znovu.',
    'That did not work. Please try again.',
    'Не вдалося. Спробуйте ще раз.',
  ),
  confirm: label('Údaje platí', 'All this is true', 'Дані чинні'),
  confirmSure: label(
    'Potvrzujete to, co je právě teď zveřejněné, ne rozepsané změny.',
    'You confirm what is public now, not changes that are being written.',
    'Ви підтверджуєте те, що зараз опубліковано, а не розпочаті зміни.',
  ),
  confirmYes: label('Ano, platí', 'Yes, it is true', 'Так, чинні'),
  back: label('Zpět', 'Back', 'Назад'),
}
