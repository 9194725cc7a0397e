import { label } from '@/lib/label'

/** What the page says on which staff see what measures lack and write to those who answer for them. */
export const textsOfMissing = {
  title: label('Co chybí v plánech', 'What plans lack', 'Чого бракує в планах'),
  ofPlan: (name: string) =>
    label(`Co chybí: ${name}`, `What is missing: ${name}`, `Чого бракує: ${name}`),
  notAllowed: label(
    'Toto je práce redakce a koordinátorů, kteří píší opatření.',
    'This is the work of editors and coordinators, who write measures.',
    'Це робота редакторів і координаторів, які пишуть заходи.',
  ),
  choose: label('Vyberte plán:', 'Choose a plan:', 'Виберіть план:'),
  none: label('Žádný plán tu ještě není.', 'There is no plan yet.', 'Планів ще немає.'),
  loading: label('Načítá se…', 'Loading…', 'Завантаження…'),
  year: label('Rok', 'Year', 'Рік'),
  show: label('Ukázat', 'Show', 'Показати'),
  onlyMissing: label(
    'Jen ta, která jsou po termínu nebo nemají zprávu',
    'Only those that are late or have no report',
    'Лише ті, що прострочені або без звіту',
  ),
  counts: (late: number, unreported: number, without: number) =>
    label(
      `Po termínu: ${late} · bez zprávy za rok: ${unreported} · z nich bez e-mailu: ${without}`,
      `Late: ${late} · no report of the year: ${unreported} · of them without an e-mail: ${without}`,
      `Прострочено: ${late} · без звіту за рік: ${unreported} · з них без e-mail: ${without}`,
    ),
  nothing: label(
    'V tomto roce nic nechybí.',
    'Nothing is missing in this year.',
    'За цей рік нічого не бракує.',
  ),
  tick: (title: string) =>
    label(`Napsat kvůli ${title}`, `Write about ${title}`, `Написати про ${title}`),
  tickAll: label(
    'Zaškrtnout všechna s e-mailem',
    'Tick all that have an e-mail',
    'Позначити всі з e-mail',
  ),
  untickAll: label('Nezaškrtnout nic', 'Tick none', 'Зняти позначки'),
  measure: label('Opatření', 'Measure', 'Захід'),
  why: label('Co chybí', 'What is missing', 'Чого бракує'),
  emails: label(
    'E-maily, kam psát (jen pro úřad)',
    'E-mails to write to (for the office only)',
    'E-mail, куди писати (лише для установи)',
  ),
  emailsOf: (title: string) =>
    label(`E-maily k ${title}`, `E-mails of ${title}`, `E-mail до ${title}`),
  letters: label('Dopis odešel', 'Letter sent', 'Лист надіслано'),
  never: label('zatím ne', 'not yet', 'ще ні'),
  late: label('po termínu', 'late', 'прострочено'),
  unreported: label('bez zprávy', 'no report', 'без звіту'),
  answered: label('odpověď čeká na vás', 'an answer waits for you', 'відповідь чекає на вас'),
  hint: label(
    'Víc adres oddělte čárkou. Na web se nedostanou. Každá adresa dostane jeden dopis o všech svých zaškrtnutých opatřeních.',
    'Separate addresses by commas. They never get to the website. Each address gets one letter about all of its ticked measures.',
    'Кілька адрес розділіть комою. На сайт вони не потраплять. Кожна адреса отримає один лист про всі свої позначені заходи.',
  ),
  save: (count: number) =>
    label(
      `Uložit e-maily (${count})`,
      `Store the e-mails (${count})`,
      `Зберегти e-mail (${count})`,
    ),
  preview: (count: number) =>
    label(
      `Ukázat dopisy (${count} opatření)`,
      `Show the letters (${count} measures)`,
      `Показати листи (заходів: ${count})`,
    ),
  saveFirst: label(
    'Nejdřív uložte změněné e-maily.',
    'Store the changed e-mails first.',
    'Спершу збережіть змінені e-mail.',
  ),
  willLeave: (count: number) =>
    label(`Odejdou dopisy: ${count}`, `Letters to leave: ${count}`, `Буде надіслано: ${count}`),
  letterTo: (to: string, measures: number) =>
    label(
      `${to} – opatření: ${measures}`,
      `${to} – measures: ${measures}`,
      `${to} – заходів: ${measures}`,
    ),
  without: (count: number) =>
    label(
      `Zaškrtnutá bez e-mailu, o nich nikomu nenapíšeme: ${count}`,
      `Ticked without an e-mail, nobody gets a letter about them: ${count}`,
      `Позначені без e-mail, про них нікому не напишемо: ${count}`,
    ),
  send: label('Odeslat', 'Send', 'Надіслати'),
  back: label('Zatím ne', 'Not yet', 'Ще ні'),
}
