import { label } from '@/lib/label'

/** The words of a report on the register, before and after. */
export const textsOfReport = {
  asOf: (day: string) =>
    label(`Registr: stav k ${day}.`, `The register as of ${day}.`, `Реєстр станом на ${day}.`),
  sample: label('Ukázkový registr.', 'The sample register.', 'Зразковий реєстр.'),
  unchanged: label(
    'Soubor je stejný jako ten, který portál už převzal. Není co dělat.',
    'The file is the one that the portal has taken over already. There is nothing to do.',
    'Файл такий самий, який портал уже взяв. Робити нічого.',
  ),
  published: label('Zveřejněné služby', 'Published services', 'Опубліковані послуги'),
  drafts: label('Nové jako koncepty', 'New, as drafts', 'Нові як чернетки'),
  changed: label('Změněné služby', 'Changed services', 'Змінені послуги'),
  changedProviders: label('Změněné organizace', 'Changed organisations', 'Змінені організації'),
  same: label('Beze změny', 'Unchanged', 'Без змін'),
  ended: label('Už skončily', 'Ended already', 'Уже завершені'),
  missing: label('V souboru už nejsou', 'No longer in the file', 'У файлі вже немає'),
  refused: label('Odmítnuté záznamy', 'Refused records', 'Відхилені записи'),
  hidden: label(
    'Adresa je nově utajená (místa se skryjí hned)',
    'The address has become secret (places are hidden at once)',
    'Адреса стала таємною (місця приховуються відразу)',
  ),
  types: label('Nové druhy služeb', 'New types of services', 'Нові види послуг'),
  targetGroups: label('Nové cílové skupiny', 'New target groups', 'Нові цільові групи'),
  territories: label('Nová území', 'New territories', 'Нові території'),
  differences: label('Rozdíly', 'Differences', 'Розбіжності'),
  elsewhere: label('Mimo území', 'Of other territories', 'Поза територією'),
  unplaced: label(
    'Bez adresy, jejich území nepoznáme',
    'Without an address, so of an unknown territory',
    'Без адреси, їхньої території не визначити',
  ),
  unknown: label(
    'Čemu nerozumíme (do portálu nejde)',
    'Not understood (does not come into the portal)',
    'Що незрозуміло (до порталу не потрапляє)',
  ),
  missingLists: label(
    'Číselníky, které chybějí (kódy zůstanou bez názvů)',
    'Code lists that are missing (codes stay without names)',
    'Довідники, яких бракує (коди лишаться без назв)',
  ),
  positions: label(
    'Místa, která dostala polohu na mapě',
    'Places that got their position on the map',
    'Місця, що отримали положення на карті',
  ),
  more: (count: number) => label(`a další (${count})`, `and ${count} more`, `та ще ${count}`),
  nothing: label('nic', 'nothing', 'нічого'),
}
