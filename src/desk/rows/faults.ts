import { label, type Label } from '@/lib/label'
import type { WhenFault } from '@/lib/typedWhen'

/** Why a date or its hours were not understood, and how to write them. */
export const faultsOfWhen: Record<WhenFault, Label> = {
  unreadable: label(
    'Datu nerozumíme. Napište ho třeba 7. 10. 2026.',
    'We do not understand the date. Write it as 7. 10. 2026.',
    'Ми не розуміємо дати. Напишіть її так: 7. 10. 2026.',
  ),
  noYear: label(
    'Chybí rok. Napište ho čtyřmi číslicemi: 7. 10. 2026.',
    'The year is missing. Write it in four digits: 7. 10. 2026.',
    'Бракує року. Напишіть його чотирма цифрами: 7. 10. 2026.',
  ),
  noSuchDay: label(
    'Takový den v kalendáři není.',
    'There is no such day in the calendar.',
    'Такого дня в календарі немає.',
  ),
  otherWeekday: label(
    'Den v týdnu nesedí s datem.',
    'The day of the week does not match the date.',
    'День тижня не збігається з датою.',
  ),
  noHours: label(
    'Chybí hodiny. Napište třeba 9–12, nebo celý den.',
    'The hours are missing. Write 9–12, or “celý den” for all day.',
    'Бракує годин. Напишіть, наприклад, 9–12 або «celý den».',
  ),
  unreadableHours: label(
    'Hodinám nerozumíme. Napište je třeba 9–12 nebo 9.00–12.30; každý termín na svůj řádek.',
    'We do not understand the hours. Write 9–12 or 9:00–12:30; each date on a line of its own.',
    'Ми не розуміємо годин. Напишіть 9–12 або 9.00–12.30; кожну дату в окремому рядку.',
  ),
  backwards: label(
    'Končí dřív, než začíná.',
    'It ends before it begins.',
    'Закінчується раніше, ніж починається.',
  ),
  noSuchHour: label(
    'Taková hodina ten den není: posouvá se čas.',
    'There is no such hour that day: the clocks go forward.',
    'Такої години того дня немає: переводять годинники.',
  ),
}

/** Why a cell was not understood. */
export const faults = {
  number: label(
    'Číslu nerozumíme. Napište ho bez dalších slov: 1 234,50.',
    'We do not understand the number. Write it without other words: 1 234,50.',
    'Ми не розуміємо числа. Напишіть його без інших слів: 1 234,50.',
  ),
  email: label('To není e-mail.', 'This is no e-mail.', 'Це не e-mail.'),
  yesNo: label('Napište ano, nebo ne.', 'Write yes or no.', 'Напишіть так або ні.'),
  tooLong: (most: number) =>
    label(
      `Text je delší než ${most} znaků.`,
      `The text is longer than ${most} characters.`,
      `Текст довший за ${most} знаків.`,
    ),
  noOption: (names: string) =>
    label(`Není na výběr. Možnosti: ${names}.`, `No such choice: ${names}.`, `Вибір: ${names}.`),
  notFound: (name: string) =>
    label(
      `„${name}“ na portálu nemáme.`,
      `“${name}” is not on the portal.`,
      `«${name}» на порталі немає.`,
    ),
  several: (name: string) =>
    label(
      `„${name}“ je na portálu vícekrát, vyberte po přidání v řádku.`,
      `There are several “${name}”: choose in the row after adding.`,
      `«${name}» на порталі кілька разів: виберіть у рядку після додавання.`,
    ),
  oneMoment: label(
    'Sem patří jeden okamžik: 7. 10. 2026 9:00.',
    'One moment belongs here: 7. 10. 2026 9:00.',
    'Тут має бути одна мить: 7. 10. 2026 9:00.',
  ),
}
