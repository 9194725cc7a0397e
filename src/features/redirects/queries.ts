import { notFound, permanentRedirect } from 'next/navigation'

import { findOne } from '@/cms/client'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'

const form = /^\/[a-z0-9/-]{1,190}$/

/** Where an old address leads now, or null. */
export const findRedirect = async (from: string) =>
  form.test(from) ? findOne('redirects', { from: { equals: from } }, { depth: 0 }) : null

/** The document, or, when there is none, the way to its new address, or the page that says it is not here. */
export const orMoved = async <Doc>(doc: Doc | null, locale: Locale, path: string): Promise<Doc> => {
  if (doc) return doc

  const redirect = await findRedirect(path)
  if (redirect) permanentRedirect(pathTo(locale, redirect.to))
  return notFound()
}
