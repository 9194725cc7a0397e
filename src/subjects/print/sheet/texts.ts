import { label } from '@/lib/label'

/** What sheets of services say besides what the catalogue on paper says. */
export const textsOfSheets = {
  list: label('Můj seznam služeb', 'My list of services', 'Мій список послуг'),
  comparison: label('Porovnání služeb', 'Comparison of services', 'Порівняння послуг'),
  question: label('Co zjišťujeme', 'Question', 'Запитання'),
  phones: label('Telefon', 'Telephone', 'Телефон'),
  provider: label('Poskytovatel', 'Provider', 'Надавач'),
  type: label('Druh služby', 'Type of service', 'Вид послуги'),
  conditions: label('Podmínky', 'Conditions', 'Умови'),
  free: label('Volná místa', 'Free places', 'Вільні місця'),
  freeAsOf: (count: number, day: string) =>
    label(`${count} (stav k ${day})`, `${count} (as of ${day})`, `${count} (станом на ${day})`),
  freeOld: (day: string) =>
    label(
      `naposledy uvedena ${day}, raději zavolejte`,
      `last given on ${day}, better call`,
      `востаннє вказано ${day}, краще зателефонуйте`,
    ),
  verified: label('Údaje potvrzeny', 'Confirmed', 'Підтверджено'),
  notVerified: label('zatím nepotvrzeno', 'not confirmed yet', 'ще не підтверджено'),
  notSaid: label('neuvedeno', 'not said', 'не вказано'),
  about: label('O službě', 'About the service', 'Про послугу'),
  asOf: (day: string) => label(`Stav k ${day}`, `As of ${day}`, `Стан на ${day}`),
  latest: label(
    'Poslední stav je na portálu:',
    'The latest state is in the portal:',
    'Останній стан на порталі:',
  ),
  page: label('Strana', 'Page', 'Сторінка'),
  qrList: label('QR kód tohoto seznamu', 'QR code of this list', 'QR-код цього списку'),
  qrComparison: label(
    'QR kód tohoto porovnání',
    'QR code of this comparison',
    'QR-код цього порівняння',
  ),
  tooMany: (most: number) =>
    label(
      `Na jeden tisk se vejde nejvýš tolik služeb: ${most}. Vyberte jich méně.`,
      `One print takes at most so many services: ${most}. Choose fewer.`,
      `Одне видання вміщує щонайбільше стільки послуг: ${most}. Виберіть менше.`,
    ),
  missing: label(
    'Taková služba tu není, nebo není zveřejněná.',
    'There is no such service, or it is not published.',
    'Такої послуги немає або її не опубліковано.',
  ),
  nothing: label(
    'V seznamu není žádná zveřejněná služba, není co tisknout.',
    'There is no published service on the list; there is nothing to print.',
    'У списку немає опублікованих послуг, друкувати нічого.',
  ),
}
