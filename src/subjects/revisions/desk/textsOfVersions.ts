import { label } from '@/lib/label'

/** The words of the list of versions. */
export const textsOfVersions = {
  when: label('Kdy', 'When', 'Коли'),
  who: label('Kdo uložil', 'Saved by', 'Хто зберіг'),
  what: label('Co to je', 'What it is', 'Що це'),
  or: label(' nebo ', ' or ', ' або '),
  unknown: label('deník to neříká', 'the journal does not tell', 'журнал не каже'),
  portal: label('portál sám', 'the portal by itself', 'портал сам'),
  none: label('Zatím žádná verze.', 'No version yet.', 'Ще немає жодної версії.'),
  explained: label(
    'Otevřete verzi a uvidíte, co se v ní změnilo. Vrátit ji můžete tam.',
    'Open a version to see what changed in it. There you can bring it back.',
    'Відкрийте версію, щоб побачити, що в ній змінилося. Там її можна й повернути.',
  ),
  states: {
    public: label('teď na webu', 'on the website now', 'зараз на сайті'),
    wasPublic: label('dřív na webu', 'on the website before', 'раніше на сайті'),
    draft: label('nynější koncept', 'the draft as it is now', 'поточна чернетка'),
    wasDraft: label('koncept', 'draft', 'чернетка'),
  },
  ways: {
    restored: label(
      'vrácená starší verze',
      'an older version brought back',
      'повернута старіша версія',
    ),
    table: label('z nahrané tabulky', 'from a table', 'із завантаженої таблиці'),
    oldSite: label('ze starého webu', 'from the old site', 'зі старого сайту'),
    register: label('převzato z registru', 'taken from the register', 'перенято з реєстру'),
  },
  autosaved: label('uloženo samo', 'saved by itself', 'збережено саме'),
}
