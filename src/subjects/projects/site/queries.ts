import type { Where } from 'payload'
import { cache } from 'react'

import { find, findOne } from '@/site/cms/client'
import { isoDay } from '@/lib/formatDate'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'

import { phaseWhere, type ProjectFilters } from './filters'

const card = {
  title: true,
  shortTitle: true,
  slug: true,
  summary: true,
  phase: true,
  startsOn: true,
  startsOnPrecision: true,
  endsOn: true,
  endsOnPrecision: true,
  beneficiary: { name: true },
  funding: true,
  totalBudget: true,
  currency: true,
} as const

/** The programmes and territories to choose from. */
export const findProjectChoices = async (locale: Locale) => {
  const [programmes, territories] = await Promise.all([
    find('programmes', {
      locale,
      limit: 100,
      depth: 0,
      sort: 'code',
      select: { name: true, code: true },
    }),
    find('territories', {
      locale,
      where: { kind: { in: ['region', 'orp'] } },
      limit: 100,
      depth: 0,
      sort: 'name',
      select: { name: true, slug: true },
    }),
  ])
  return { programmes: programmes.docs, territories: territories.docs }
}

type Choices = Awaited<ReturnType<typeof findProjectChoices>>

/** One page of projects, those that began last first. */
export const findProjects = (
  locale: Locale,
  filters: ProjectFilters,
  choices: Choices = { programmes: [], territories: [] },
  limit = 12,
) =>
  find('projects', {
    locale,
    where: projectWhere(filters, choices),
    sort: '-startsOn',
    page: filters.page,
    limit,
    depth: 0,
    select: card,
  })

/** The projects that fit and came or changed last. */
export const findChangedProjects = async (
  locale: Locale,
  filters: ProjectFilters,
  choices: Choices,
) => {
  const { docs } = await find('projects', {
    locale,
    where: projectWhere(filters, choices),
    sort: '-updatedAt',
    limit: 30,
    depth: 0,
    select: { ...card, createdAt: true, updatedAt: true },
  })
  return docs
}

const projectWhere = (filters: ProjectFilters, { programmes, territories }: Choices): Where => {
  const programme = programmes.find(({ code }) => code === filters.programme)
  const territory = territories.find(({ slug }) => slug === filters.territory)
  const and: Where[] = [
    ...(filters.phase ? [phaseWhere(filters.phase, isoDay(new Date()))] : []),
    ...(programme
      ? [
          {
            or: [
              { programme: { equals: programme.id } },
              { otherProgrammes: { in: [programme.id] } },
            ],
          },
        ]
      : []),
    ...(territory ? [{ territories: { in: [territory.id] } }] : []),
  ]
  return and.length > 0 ? { and } : {}
}

/** The projects with these ids, as cards and with what their programmes' publicity needs. */
export const findProjectsByIds = async (locale: Locale, ids: string[]) => {
  if (ids.length === 0) return []
  const { docs } = await find('projects', {
    locale,
    where: { id: { in: ids.slice(0, 20) } },
    limit: 20,
    depth: 2,
    select: { ...card, programme: true, otherProgrammes: true, publicity: true },
    populate: {
      programmes: {
        name: true,
        emblem: true,
        statement: true,
        lines: true,
        numberForm: true,
        web: true,
      },
    },
  })
  return docs
}

/** One project by the last part of its address. */
export const findProject = cache(async (locale: Locale, slug: string) =>
  isSlug(slug)
    ? findOne(
        'projects',
        { slug: { equals: slug } },
        {
          locale,
          depth: 2,
          populate: {
            programmes: {
              name: true,
              emblem: true,
              statement: true,
              lines: true,
              numberForm: true,
              web: true,
            },
          },
        },
      )
    : null,
)
