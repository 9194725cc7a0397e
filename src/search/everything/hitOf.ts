import type { EverythingHit } from '@/lib/everythingSearch'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { publicPath } from '@/lib/publicKinds'
import { textIn } from '@/lib/textIn'

import { highlightsOf, type Sought } from '../highlights'
import type { Wanted } from '../embedded/understand'
import type { Shown } from './types'

/** What an answer shows of a document. */
export const hitOf = (
  { kind, id, slug, title, summary, url }: Shown,
  locale: Locale,
  sought: Sought,
): EverythingHit => {
  const texts = { title: textIn(locale, title), summary: textIn(locale, summary) }
  return {
    kind,
    id,
    slug,
    path: url ?? pathTo(locale, publicPath(kind, slug ?? '') ?? '/'),
    title: texts.title,
    summary: texts.summary,
    highlights: highlightsOf(
      [
        { field: 'title', text: texts.title },
        { field: 'summary', text: texts.summary },
      ],
      sought,
    ),
  }
}

/** The words that are marked in what is shown. */
export const soughtBy = (wanted: readonly Wanted[]): Sought => ({
  stems: new Set(wanted.flatMap(({ stems, lesser }) => [...stems, ...lesser])),
  beginnings: wanted.flatMap(({ beginnings }) => beginnings),
})

export const nothingSought: Sought = { stems: new Set(), beginnings: [] }
