import { label } from '@/lib/label'

/** The words of one's own work on the start page and above lists. */
export const textsOfOwnWork = {
  last: label('Co jsem naposledy psal(a)', 'What I wrote last', 'Що я писав(-ла) останнім'),
  begun: label('Rozepsané', 'Begun and not public', 'Розпочате'),
  states: {
    draft: label('koncept', 'draft', 'чернетка'),
    changed: label(
      'na webu, změny čekají na zveřejnění',
      'on the website, changes wait to be published',
      'на сайті, зміни чекають на публікацію',
    ),
    published: label('na webu', 'on the website', 'на сайті'),
  },
  filters: label('Ukázat jen', 'Show only', 'Показати лише'),
  mine: label('Moje', 'Mine', 'Мої'),
  drafts: label('Koncepty', 'Drafts', 'Чернетки'),
  untranslated: label('Čeká na překlad', 'To be translated', 'Чекає на переклад'),
  all: label('Všechno', 'Everything', 'Усе'),
}
