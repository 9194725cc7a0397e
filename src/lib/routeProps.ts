import type { SearchParams } from './searchParams'

/** What Next gives to a page of the site. */
export type ListProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
}

/** What Next gives to a page about one document. */
export type DetailProps = { params: Promise<{ locale: string; slug: string }> }
