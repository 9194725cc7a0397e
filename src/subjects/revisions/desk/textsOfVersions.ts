import { label } from '@/lib/label'

/** The words of the list of versions. */
export const textsOfVersions = {
  when: label('Kdy', 'When', 'Коли'),
  who: label('Kdo uložil', 'Saved by', 'Хто зберіг'),
  what: label('Co to je', 'What it is', 'Що це'),
  or: label(' nebo ', ' or ', ' або '),
  unknown: label('deník to neříká', 'the journal does not tell', 'журнал не каже'),
  none: label('Zatím žádná verze.', 'No version yet.', 'Ще немає жодної версії.'),
  states: {
    public: label('teď na webu', 'on the website now', 'зараз на сайті'),
    wasPublic: label('dřív na webu', 'on the website before', 'раніше на сайті'),
    draft: label('nynější koncept', 'the draft as it is now', 'поточна чернетка'),
    wasDraft: label('koncept', 'draft', 'чернетка'),
  },
  autosaved: label('uloženo samo', 'saved by itself', 'збережено саме'),
}
