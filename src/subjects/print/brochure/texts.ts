import { label } from '@/lib/label'

/** What the catalogue on paper says besides what services say of themselves. */
export const textsOfBrochure = {
  title: label(
    'Katalog sociálních služeb',
    'Catalogue of social services',
    'Каталог соціальних послуг',
  ),
  asOf: (day: string) => label(`Stav k ${day}`, `As of ${day}`, `Стан на ${day}`),
  count: (count: number) =>
    label(
      `Služeb v tomto výtisku: ${count}.`,
      `Services in this print: ${count}.`,
      `Послуг у цьому виданні: ${count}.`,
    ),
  chosen: (choice: string) => label(`Výběr: ${choice}.`, `Chosen: ${choice}.`, `Вибір: ${choice}.`),
  help: label('Když to nepočká', 'When it cannot wait', 'Коли це не може чекати'),
  howTo: label('Jak katalog číst', 'How to read this', 'Як читати каталог'),
  howToLines: [
    label(
      'Rejstříky na konci vedou na stránky podle služeb, poskytovatelů a obcí.',
      'The indexes at the end lead to pages by services, providers and towns.',
      'Покажчики наприкінці ведуть на сторінки за послугами, надавачами й громадами.',
    ),
    label(
      'Čtverec u služby (QR kód) otevře v telefonu její stránku na portálu: tam je vždy poslední stav.',
      'The square beside a service (QR code) opens its page in the portal on a telephone: the latest state is always there.',
      'Квадрат біля послуги (QR-код) відкриє в телефоні її сторінку на порталі: там завжди останній стан.',
    ),
  ],
  see: label('viz s.', 'see p.', 'див. с.'),
  first: label('Nejdřív', 'First', 'Спершу'),
  call: label('Zavolejte', 'Call', 'Зателефонуйте'),
  contents: label('Obsah', 'Contents', 'Зміст'),
  forWhom: label('Pro koho', 'For whom', 'Для кого'),
  forms: label('Jak', 'How', 'Як'),
  territories: label('Kde působí', 'Where it works', 'Де працює'),
  place: label('Místo', 'Place', 'Місце'),
  email: label('E-mail', 'E-mail', 'E-mail'),
  web: label('Web', 'Web', 'Вебсайт'),
  costs: label('Úhrada', 'Costs', 'Оплата'),
  howToApply: label('Jak se objednat', 'How to apply', 'Як записатися'),
  languages: label('Jazyky', 'Languages', 'Мови'),
  paused: label(
    'Služba je teď přerušená.',
    'The service is paused now.',
    'Послугу зараз призупинено.',
  ),
  secret: label(
    'Adresa se nezveřejňuje, zavolejte.',
    'The address is not published, call.',
    'Адресу не публікують, зателефонуйте.',
  ),
  ages: {
    from: (from: number) => label(`od ${from} let`, `from ${from} years`, `від ${from} років`),
    to: (to: number) => label(`do ${to} let`, `up to ${to} years`, `до ${to} років`),
    both: (from: number, to: number) =>
      label(`${from}–${to} let`, `${from}–${to} years`, `${from}–${to} років`),
  },
  mark: (portal: string) => label(`Znak: ${portal}`, `Mark: ${portal}`, `Знак: ${portal}`),
  qr: (name: string) =>
    label(
      `QR kód stránky služby ${name}`,
      `QR code of the page of ${name}`,
      `QR-код сторінки послуги ${name}`,
    ),
  indexServices: label('Rejstřík služeb', 'Index of services', 'Покажчик послуг'),
  indexProviders: label('Rejstřík poskytovatelů', 'Index of providers', 'Покажчик надавачів'),
  indexTowns: label('Rejstřík obcí', 'Index of towns', 'Покажчик громад'),
}
