import { label, type Label } from '@/lib/label'

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
  mine: (most: number, all: number) => limited(label('Moje', 'Mine', 'Мої'), most, all),
  drafts: label('Koncepty', 'Drafts', 'Чернетки'),
  untranslated: (most: number, all: number) =>
    limited(label('Čeká na překlad', 'To be translated', 'Чекає на переклад'), most, all),
  portal: label('portál sám', 'the portal by itself', 'портал сам'),
  unknown: label('deník to neříká', 'the journal does not tell', 'журнал не каже'),
  all: label('Všechno', 'Everything', 'Усе'),
}

/** Says that a link leads to the first of them, where there are more. */
const limited = ({ cs, en, uk }: Label, most: number, all: number): Label =>
  all > most
    ? label(
        `${cs} (prvních ${most} z ${all})`,
        `${en} (first ${most} of ${all})`,
        `${uk} (перші ${most} з ${all})`,
      )
    : label(cs, en, uk)
