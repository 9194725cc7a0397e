import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

/** One provider by the last part of its address. */
export const findProvider = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('providers', { slug: { equals: slug } }, { locale, depth: 1 }) : null,
)

/** The organisations in whose place this one goes on. */
export const findFormer = async (locale: Locale, id: string) => {
  const { docs } = await find('providers', {
    locale,
    where: { and: [{ successor: { equals: id } }, { hasEnded: { equals: true } }] },
    sort: 'name',
    limit: 50,
    depth: 0,
    select: { name: true, slug: true },
  })
  return docs
}
