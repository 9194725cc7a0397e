import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

/** The life situations, in the order given by staff; for the home page only those chosen for it. */
export const findSituations = async (locale: Locale, isForHome = false) => {
  const { docs } = await find('life-situations', {
    locale,
    where: isForHome ? { isOnHome: { equals: true } } : {},
    sort: 'order',
    limit: 100,
    depth: 0,
    select: { title: true, slug: true, summary: true, icon: true, urgent: true, contacts: true },
  })
  return docs
}

/** One life situation by the last part of its address. */
export const findSituation = cache(async (locale: Locale, slug: string) =>
  isSlug(slug)
    ? findOne('life-situations', { slug: { equals: slug } }, { locale, depth: 1 })
    : null,
)
