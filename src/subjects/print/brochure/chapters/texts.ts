import { label } from '@/lib/label'

/** What chapters of the catalogue on paper say of themselves. */
export const textsOfChapters = {
  whole: (name: string) =>
    label(`Celé území: ${name}`, `The whole of ${name}`, `Уся територія: ${name}`),
  none: {
    type: label('Bez uvedeného druhu', 'No type given', 'Вид не вказано'),
    situation: label(
      'Služby mimo uvedené životní situace',
      'Services outside these life situations',
      'Послуги поза цими життєвими ситуаціями',
    ),
    territory: label('Bez uvedeného území', 'No territory given', 'Територію не вказано'),
  },
  howTo: {
    type: label(
      'Kapitoly jsou podle druhu služby, uvnitř podle názvu.',
      'Chapters follow the types of services, within them the names.',
      'Розділи впорядковано за видом послуги, усередині за назвою.',
    ),
    situation: label(
      'Kapitoly jsou podle toho, co se stalo: nejdřív to, co nepočká. Služba, která pomáhá ve více situacích, je celá jen jednou; jinde najdete stránku, kde je.',
      'Chapters follow what has happened: first what cannot wait. A service that helps in several situations is printed whole once; elsewhere the page is given where it stands.',
      'Розділи впорядковано за тим, що сталося: спершу те, що не може чекати. Послуга, яка допомагає в кількох ситуаціях, надрукована повністю один раз; деінде вказано сторінку, де вона є.',
    ),
    territory: label(
      'Kapitoly jsou podle území: nejdřív služby pro celé území, potom podle okolí měst. Služba, která působí na více místech, je celá jen jednou; jinde najdete stránku, kde je.',
      'Chapters follow the territory: first services for all of it, then by districts. A service that works in several is printed whole once; elsewhere the page is given where it stands.',
      'Розділи впорядковано за територією: спершу послуги для всієї території, потім за районами. Послуга, яка працює в кількох, надрукована повністю один раз; деінде вказано сторінку, де вона є.',
    ),
  },
  by: {
    type: label(
      'Kapitoly podle druhu služby.',
      'Chapters by type of service.',
      'Розділи за видом послуги.',
    ),
    situation: label(
      'Kapitoly podle životní situace.',
      'Chapters by life situation.',
      'Розділи за життєвою ситуацією.',
    ),
    territory: label('Kapitoly podle území.', 'Chapters by territory.', 'Розділи за територією.'),
  },
}
