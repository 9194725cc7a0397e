import { askRest } from '@/site/cms/askRest'
import {
  everythingKinds,
  kindWords,
  type EverythingAnswer,
  type EverythingKind,
} from '@/lib/everythingSearch'
import type { Locale } from '@/lib/label'
import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { allowedOf, valueOf, type SearchParams } from '@/lib/searchParams'

/** What the search of everything takes beside the words. */
export const askedTaken = { strana: isPageNumber, druh: Object.values(kindWords) }

/** What a visitor asks of everything; `words` are missing where nothing was typed yet. */
export type Asked = { words: string | undefined; kind: EverythingKind | undefined; page: number }

/** How many of each kind are shown beside each other, and of one kind on a page. */
const shown = { each: 5, page: 20 }

/** What the address of /hledat asks for; what makes no sense is left out. */
export const askedIn = (query: SearchParams): Asked => {
  const [word] = allowedOf(query, 'druh', Object.values(kindWords))
  return {
    words: valueOf(query, 'q')?.slice(0, 100),
    kind: everythingKinds.find((kind) => kindWords[kind] === word),
    page: pageNumber(query.strana),
  }
}

/** What the portal knows about some words: the first of each kind, or one kind page by page. Throws a CmsError. */
export const searchEverything = (
  locale: Locale,
  words: string,
  { kind, page }: Asked,
): Promise<EverythingAnswer> => {
  const asked = new URLSearchParams({ locale, q: words })
  if (kind) {
    asked.set('kind', kind)
    asked.set('page', String(Math.min(page, 1_000)))
    asked.set('limit', String(shown.page))
  } else asked.set('each', String(shown.each))
  return askRest('/api/search', asked)
}
