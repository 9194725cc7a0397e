import { notFound, permanentRedirect } from 'next/navigation'

import { find, findOne } from '@/site/cms/client'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'

const form = /^\/[A-Za-z0-9._/-]{1,190}$/

/** Where an old address leads now, or null. */
const findRedirect = async (from: string) =>
  form.test(from) ? findOne('redirects', { from: { equals: from } }, { depth: 0 }) : null

/** The present last parts of addresses in a folder (`/sluzby/`) by the old ones; without those that did not move. */
export const findMoved = async (
  folder: string,
  slugs: readonly string[],
): Promise<Map<string, string>> => {
  if (slugs.length === 0) return new Map()

  const { docs } = await find('redirects', {
    where: { from: { in: slugs.map((slug) => folder + slug) } },
    limit: slugs.length,
    depth: 0,
  })
  return new Map(
    docs
      .filter(({ to }) => to.startsWith(folder))
      .map(({ from, to }) => [from.slice(folder.length), to.slice(folder.length)]),
  )
}

/**
 * The document, or, when there is none, the way to its new address, or the page that says it is not here. What lies
 * under the page of another document (`parent`) moves with it.
 */
export const orMoved = async <Doc>(
  doc: Doc | null,
  locale: Locale,
  path: string,
  parent?: string,
): Promise<Doc> => {
  if (doc) return doc

  const redirect = await findRedirect(path)
  if (redirect) permanentRedirect(pathTo(locale, redirect.to))
  const above = parent ? await findRedirect(parent) : null
  if (above && parent) permanentRedirect(pathTo(locale, above.to + path.slice(parent.length)))
  return notFound()
}
