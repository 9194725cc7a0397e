import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

/** One page of working groups. */
export const findGroups = (locale: Locale, page: number) =>
  find('working-groups', {
    locale,
    sort: 'name',
    page,
    limit: 24,
    depth: 1,
    select: { name: true, slug: true, kind: true, summary: true, territory: true },
  })

/** One working group by the last part of its address. */
export const findGroup = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('working-groups', { slug: { equals: slug } }, { locale, depth: 1 }) : null,
)
