import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import type { Crumb } from '@/site/components/Breadcrumbs/Breadcrumbs'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { Page } from '@/payload-types'

/** One page by the last part of its address. */
export const findPage = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('pages', { slug: { equals: slug } }, { locale, depth: 3 }) : null,
)

/** The pages under a page, in the order given by staff. */
export const findSubpages = async (locale: Locale, id: string) => {
  const { docs } = await find('pages', {
    locale,
    where: { parent: { equals: id } },
    sort: 'order',
    limit: 50,
    depth: 0,
    select: { title: true, slug: true, summary: true },
  })
  return docs
}

/** The way to a page through the pages above it. */
export const pageTrail = (page: Pick<Page, 'title' | 'slug' | 'parent'>): Crumb[] => {
  const trail: Crumb[] = []
  for (let at: typeof page | undefined = page; at && trail.length < 6; at = docOf(at.parent)) {
    trail.unshift({ label: at.title, path: `/o-portalu/${at.slug}` })
  }
  return trail
}
