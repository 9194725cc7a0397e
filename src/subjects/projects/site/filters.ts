import type { Where } from 'payload'

import { isPageNumber, pageNumber } from '@/lib/pageNumber'
import { allowedOf, type SearchParams, valueOf } from '@/lib/searchParams'

export const phases = ['running', 'upcoming', 'finished'] as const
export type PhaseName = (typeof phases)[number]

export type ProjectFilters = {
  page: number
  phase?: PhaseName
  programme?: string
  territory?: string
}

type Choices = { programmes: { code: string }[]; territories: { slug: string }[] }

/** What the list of projects takes. */
export const projectTaken = ({ programmes, territories }: Choices) => ({
  strana: isPageNumber,
  faze: phases,
  program: programmes.map(({ code }) => code),
  uzemi: territories.map(({ slug }) => slug),
})

/** What a visitor asked of the list of projects. */
export const projectFilters = (query: SearchParams): ProjectFilters => ({
  page: pageNumber(query.strana),
  phase: allowedOf(query, 'faze', phases)[0],
  programme: valueOf(query, 'program'),
  territory: valueOf(query, 'uzemi'),
})

/** The phase of a project as a question about its dates on a day (`2026-11-21`). */
export const phaseWhere = (phase: PhaseName, today: string): Where => {
  const startOfDay = `${today}T00:00:00.000Z`
  const endOfDay = `${today}T23:59:59.999Z`
  if (phase === 'upcoming') return { startsOn: { greater_than: endOfDay } }
  if (phase === 'finished') return { endsOn: { less_than: startOfDay } }

  return {
    and: [
      { startsOn: { less_than_equal: endOfDay } },
      {
        or: [{ endsOn: { greater_than_equal: startOfDay } }, { endsOn: { exists: false } }],
      },
    ],
  }
}
