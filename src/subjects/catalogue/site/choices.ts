import { cache } from 'react'

import { find } from '@/site/cms/client'
import { sortedBy } from '@/lib/collate'
import type { Locale } from '@/lib/label'

/** The code lists by which the catalogue is filtered, sorted as people of that language sort. */
export const findChoices = cache(async (locale: Locale) => {
  const ask = { locale, limit: 100, depth: 0 } as const
  const [types, targetGroups, situations, territories] = await Promise.all([
    find('service-types', {
      ...ask,
      select: { name: true, slug: true, kind: true, section: true },
    }),
    find('target-groups', {
      ...ask,
      where: { list: { equals: 'register' } },
      select: { name: true, slug: true },
    }),
    find('life-situations', { ...ask, sort: 'order', select: { title: true, slug: true } }),
    find('territories', {
      ...ask,
      where: { kind: { in: ['region', 'orp'] } },
      select: { name: true, slug: true, kind: true, parent: true },
    }),
  ])

  return {
    types: sortedBy(locale, types.docs, ({ name }) => name),
    targetGroups: sortedBy(locale, targetGroups.docs, ({ name }) => name),
    situations: situations.docs,
    territories: sortedBy(locale, territories.docs, ({ name }) => name),
  }
})

export type Choices = Awaited<ReturnType<typeof findChoices>>
