import { dayFromNow, workdayAt } from '../build/dates'
import { same, t } from '../build/said'
import type { Seedling } from '../build/sown'
import { text } from '../build/text'

/** Drafts, so that the desk has something waiting. */
export const draftNews: Seedling<'news'>[] = [
  {
    slug: 'otevreni-cdz-nahorov',
    title: t('Náhorov bude mít centrum duševního zdraví'),
    summary: t('Rozepsáno: čeká na fotografii domu a na potvrzení termínu stavby.'),
    body: t(
      text(
        'Dům v Lázeňské ulici se začne přestavovat na jaře. *Doplnit vyjádření starosty a obrázek.*',
      ),
    ),
    ...{ author: 'redakce portálu', topics: ['duševní zdraví'], _status: 'draft' },
  },
  {
    slug: 'rok-s-poradci-pro-pecujici',
    title: t('Rok s poradci pro pečující'),
    summary: t('Bilance projektu Doma mezi svými; vyjde v lednu.'),
    ...{ author: 'tým projektu', topics: ['pečující'], _status: 'draft' },
  },
]

/** A draft of an event whose place is not agreed yet. */
export const draftEvent: Seedling<'events'> = {
  ...{ slug: 'letni-setkani-pecujicich', kind: 'meeting', _status: 'draft' },
  title: t('Letní setkání pečujících rodin'),
  summary: t('Místo se ještě domlouvá.'),
  occurrences: [{ startsAt: workdayAt(200, '10:00'), endsAt: workdayAt(200, '16:00') }],
  organisers: [{ name: same('Komunitní centrum Most, z. s.') }],
}

/** Something thrown away, to be found in the trash. */
export const trashedNews: Seedling<'news'> = {
  slug: 'zkusebni-clanek',
  title: t('Zkušební článek'),
  summary: t('Vznikl omylem při školení redaktorů.'),
  ...{ author: 'redakce portálu', deletedAt: dayFromNow(-3), _status: 'draft' },
}

/** Changes that a provider proposes to its published service. */
export const proposedChanges = {
  slug: 'pecovatelska-sluzba-podhuri',
  changes: {
    summary:
      'Koupání, jídlo, úklid i doprovod k lékaři, sedm dní v týdnu od šesti ráno do deseti večer. Nově jezdíme i do Lesné Lhotky.',
  },
}

/** What visitors have reported and nobody has answered yet. */
export const reportedMistakes = [
  {
    ...{
      collection: 'services' as const,
      slug: 'pecovatelska-sluzba-podhuri',
      kind: 'invalid' as const,
    },
    text: 'Na uvedeném telefonu se nikdo nehlásí ani v úřední hodiny. Nemáte novější číslo?',
    ...{ email: 'vnucka@priklad.example', daysAgo: 2 },
  },
  {
    ...{ collection: 'services' as const, slug: 'most-pro-rodiny', kind: 'missing' as const },
    text: 'Chybí tu, jestli se dá přijít s kočárkem. Do patra vedou schody.',
    daysAgo: 6,
  },
]
