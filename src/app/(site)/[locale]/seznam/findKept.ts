import { findMoved } from '@/subjects/redirects/site/queries'
import { findListed, type ListedService } from '@/subjects/catalogue/site/shortlist/queries'
import type { Locale } from '@/lib/label'

/** The services of a list, also those whose address has changed since the list was made. */
export const findKept = async (
  locale: Locale,
  slugs: readonly string[],
): Promise<ListedService[]> => {
  const services = await findListed(locale, slugs)
  const there = new Set(services.map(({ slug }) => slug))
  const moved = await findMoved(
    '/sluzby/',
    slugs.filter((slug) => !there.has(slug)),
  )
  if (moved.size === 0) return services

  return findListed(locale, [...new Set(slugs.map((slug) => moved.get(slug) ?? slug))])
}
