import { label } from '@/lib/label'

/** What the desk says of the people of a project. */
export const texts = {
  title: label('Podpořené osoby', 'Supported persons', 'Підтримані особи'),
  failed: label(
    'Počet lidí se nepodařilo načíst.',
    'The number of people could not be read.',
    'Не вдалося завантажити кількість людей.',
  ),
  persons: (count: string, hours: string) =>
    label(
      `Lidí na akcích projektu: ${count}, hodin celkem ${hours}.`,
      `People at events of the project: ${count}, hours in all ${hours}.`,
      `Людей на подіях проєкту: ${count}, годин усього ${hours}.`,
    ),
  supported: (count: string, hours: string) =>
    label(
      `Z toho s podporou aspoň ${hours} hodin: ${count}.`,
      `Of them with ${hours} hours at least: ${count}.`,
      `З них щонайменше ${hours} годин: ${count}.`,
    ),
  withoutHours: (count: string) =>
    label(
      `U docházky bez hodin se počítá 0 hodin; takových zápisů je ${count}.`,
      `Attendance without hours counts as 0 hours; there are ${count} such entries.`,
      `Відвідування без годин рахується як 0 годин; таких записів ${count}.`,
    ),
  inPeriod: (persons: string, supported: string, hours: string) =>
    label(
      `lidí ${persons}, nově podpořených ${supported}, hodin ${hours}`,
      `people ${persons}, newly supported ${supported}, hours ${hours}`,
      `людей ${persons}, нових підтриманих ${supported}, годин ${hours}`,
    ),
  xlsx: label('Tabulka pro zprávu (Excel)', 'Table for the report (Excel)', 'Таблиця (Excel)'),
  csv: label('CSV', 'CSV', 'CSV'),
  doubts: label('Je to týž člověk?', 'Is it one person?', 'Це одна людина?'),
  doubtsHelp: label(
    'Jména jsou si podobná. Dokud neodpovíte, počítají se zvlášť.',
    'The names are alike. Until you answer they are counted apart.',
    'Імена схожі. Поки ви не відповісте, вони рахуються окремо.',
  ),
  same: label('Ano, jeden', 'Yes, one', 'Так, одна'),
  different: label('Ne, dva různí', 'No, two', 'Ні, дві різні'),
}
