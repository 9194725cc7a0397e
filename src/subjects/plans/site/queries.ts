import type { Where } from 'payload'
import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

import type { PlanFilters } from './filters'

const card = {
  title: true,
  slug: true,
  summary: true,
  kind: true,
  state: true,
  territory: true,
  from: true,
  to: true,
} as const

/** The territories that plans may be for. */
export const findPlanTerritories = async (locale: Locale) => {
  const { docs } = await find('territories', {
    locale,
    where: { kind: { in: ['region', 'orp'] } },
    limit: 100,
    depth: 0,
    sort: 'name',
    select: { name: true, slug: true },
  })
  return docs
}

type Territories = { id: string; slug: string }[]

/** One page of plans, the newest first. */
export const findPlans = (
  locale: Locale,
  filters: PlanFilters,
  territories: Territories = [],
  limit = 12,
) => {
  const territory = territories.find(({ slug }) => slug === filters.territory)
  const and: Where[] = [
    ...(filters.kind ? [{ kind: { equals: filters.kind } }] : []),
    ...(filters.state ? [{ state: { equals: filters.state } }] : []),
    ...(territory ? [{ territory: { equals: territory.id } }] : []),
  ]

  return find('plans', {
    locale,
    where: and.length > 0 ? { and } : {},
    sort: '-from',
    page: filters.page,
    limit,
    depth: 1,
    select: card,
  })
}

/** The plans that came out of a project, that follow a plan or are part of it. */
export const findPlansOf = async (
  locale: Locale,
  what: 'projects' | 'predecessor' | 'partOf',
  id: string,
  limit = 50,
) => {
  const { docs } = await find('plans', {
    locale,
    where: { [what]: { in: [id] } },
    sort: '-from',
    limit,
    depth: 1,
    select: card,
  })
  return docs
}

/** One plan by the last part of its address. */
export const findPlan = cache(async (locale: Locale, slug: string) =>
  isSlug(slug) ? findOne('plans', { slug: { equals: slug } }, { locale, depth: 2 }) : null,
)
