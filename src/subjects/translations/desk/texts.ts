import { label, type Label } from '@/lib/label'

import type { Standing } from '../standingOf'

const standings: Record<Standing, Label> = {
  stale: label('Čeština se změnila', 'The Czech has changed', 'Чеський текст змінився'),
  partly: label('Přeloženo zčásti', 'Partly translated', 'Перекладено частково'),
  none: label('Nepřeloženo', 'Not translated', 'Не перекладено'),
  whole: label('Přeloženo', 'Translated', 'Перекладено'),
}

/** What the page of translations says. */
export const textsOfTranslations = {
  title: label('Překlady', 'Translations', 'Переклади'),
  notAllowed: label(
    'Toto vidí jen redakce a koordinátoři.',
    'Only editors and coordinators see this.',
    'Це бачать лише редактори й координатори.',
  ),
  explained: label(
    'Jak jsou záznamy přeložené, i rozepsané, podle toho, jak byly naposledy uložené. Že se čeština od překladu změnila, se pozná z uložených verzí; co bylo před nimi, portál neví.',
    'How entries are translated, drafts too, as they were last saved. That the Czech has changed since is known from stored versions; of what was before them the portal knows nothing.',
    'Як перекладено записи, також чернетки, за останнім збереженням. Про зміну чеського тексту портал знає зі збережених версій; про давніше він не знає.',
  ),
  language: label('Jazyk překladu', 'Language of the translation', 'Мова перекладу'),
  languages: {
    en: label('Angličtina', 'English', 'Англійська'),
    uk: label('Ukrajinština', 'Ukrainian', 'Українська'),
  },
  counts: label('Kolik jich je', 'How many there are', 'Скільки їх'),
  kind: label('Druh', 'Kind', 'Вид'),
  standings,
  showAll: label('Všechno', 'Everything', 'Усе'),
  entries: label('Záznamy', 'Entries', 'Записи'),
  found: (count: number) => label(`Záznamů: ${count}`, `Entries: ${count}`, `Записів: ${count}`),
  empty: label(
    'Takový záznam tu není. Vyberte nahoře jiný počet.',
    'There is no such entry. Choose another number above.',
    'Такого запису немає. Виберіть інше число вгорі.',
  ),
  nothing: label(
    'Zatím tu není nic k překladu. Až bude něco napsané česky, ukáže se to tady.',
    'There is nothing to translate yet. Once something is written in Czech, it will be here.',
    'Поки що нічого перекладати. Щойно щось буде написано чеською, воно з’явиться тут.',
  ),
  entry: label('Záznam', 'Entry', 'Запис'),
  standing: label('Stav', 'State', 'Стан'),
  missing: label('Chybí', 'Missing', 'Бракує'),
  changed: label('Česky nově', 'New in Czech', 'Нове чеською'),
  what: label('co přesně', 'what exactly', 'що саме'),
  whatOf: (field: string, title: string) =>
    label(
      `Co se změnilo: ${field}, ${title}`,
      `What has changed: ${field}, ${title}`,
      `Що змінилося: ${field}, ${title}`,
    ),
  holds: label('Překlad platí', 'The translation holds', 'Переклад чинний'),
  holdsOf: (title: string) =>
    label(
      `Překlad platí: ${title}`,
      `The translation holds: ${title}`,
      `Переклад чинний: ${title}`,
    ),
  pages: label('Stránky seznamu', 'Pages of the list', 'Сторінки списку'),
  page: (at: number, all: number) =>
    label(`Strana ${at} z ${all}`, `Page ${at} of ${all}`, `Сторінка ${at} з ${all}`),
  before: label('Předchozí', 'Previous', 'Попередня'),
  after: label('Další', 'Next', 'Наступна'),
}
