import { label } from '@/lib/label'

/** What the page says where measures come from Word. */
export const textsOfWord = {
  title: label('Opatření z dokumentu Word', 'Measures from Word', 'Заходи з документа Word'),
  explained: label(
    'Z plánu ve Wordu (DOCX) vzniknou koncepty opatření. Nejdřív se podíváte, čemu jsme porozuměli a co z dokumentu nebereme; dokud nestisknete „Nahrát“, nic se nezapíše. Všechno se pak dá vrátit.',
    'A plan in Word (DOCX) becomes drafts of measures. You look first at what was understood and what is not taken over; nothing is written until you press “Write”. All of it can be taken back.',
    'План у Word (DOCX) стане чернетками заходів. Спершу подивіться, що ми зрозуміли й чого не беремо; доки не натиснете «Записати», нічого не запишеться. Усе можна скасувати.',
  ),
  how: label(
    'Poznáme je podle nadpisů (styly Nadpis 1 až 9): „Priorita 1: …“, „Cíl 1.1: …“, „Opatření 1.1.1: …“, nebo jen podle čísel, která jsou v nadpisu napsaná. Pod opatřením bereme text jako popis a řádky „Odpovídá: …“, „Spolupracuje: …“, „Termín: 1. 1. 2026 – 31. 12. 2027“, i v tabulce. Bereme i tabulky se sloupci Kód, Opatření a dalšími.',
    'They are known by headings (styles Heading 1 to 9): „Priorita 1: …“, „Cíl 1.1: …“, „Opatření 1.1.1: …“, or by numbers alone that are typed in the heading. Under a measure texts are its description, and lines such as „Odpovídá: …“, „Spolupracuje: …“, „Termín: 1. 1. 2026 – 31. 12. 2027“ are facts, in a table too. Tables with columns Kód, Opatření and others are read as well.',
    'Впізнаємо їх за заголовками (стилі Заголовок 1–9): „Priorita 1: …“, „Cíl 1.1: …“, „Opatření 1.1.1: …“ або лише за номерами, написаними в заголовку. Під заходом текст є описом, а рядки „Odpovídá: …“, „Spolupracuje: …“, „Termín: 1. 1. 2026 – 31. 12. 2027“ — відомостями, також у таблиці. Читаємо й таблиці зі стовпцями Kód, Opatření та іншими.',
  ),
  notAllowed: label(
    'Opatření z Wordu vkládají jen ti, kdo opatření zakládají.',
    'Measures are brought from Word by those who make measures.',
    'Заходи з Word вносять лише ті, хто їх створює.',
  ),
  plan: label('Do kterého plánu', 'Into which plan', 'До якого плану'),
  file: label('Soubor (DOCX)', 'File (DOCX)', 'Файл (DOCX)'),
  look: label('Podívat se, co se stane', 'See what would happen', 'Подивитися, що станеться'),
  earlier: label('Dřívější importy', 'Earlier imports', 'Попередні імпорти'),
}
