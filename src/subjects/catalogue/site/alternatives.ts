import type { Locale } from '@/lib/label'
import { hrefWith } from '@/lib/hrefWith'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import type { SearchAnswer } from '@/lib/catalogueSearch'

import type { Choices } from './choices'
import { serviceFilters, type ServiceFilters } from './filters'
import { findPlace } from './findPlace'
import { isClear } from './namedPlace'
import { findServices, type Found } from './queries'
import { relaxations, type Key } from './relaxations'

/** Crisis help, help by telephone and advice, by their sections of Act 108/2006: whom to talk to, the first that is there. */
const listeners = [/^(§\s*)?60$/, /^(§\s*)?55$/, /^(§\s*)?37$/]
const servicesShown = 3

/** Services that nearly fit: without which conditions, the first of them, and the address of all. */
export type Alternative = {
  without: Key[]
  services: NonNullable<Found>['docs']
  totalDocs: number
  href: string
}

/** What is near to a question that nothing answers; empty when something does. */
export const findAlternatives = async (
  locale: Locale,
  query: SearchParams,
  filters: ServiceFilters,
  found: Found,
): Promise<Alternative[]> => {
  if (found && found.totalDocs > 0) return []

  const place = filters.place ? await findPlace(filters.place) : undefined
  // Which place is meant comes first.
  if (place && !isClear(place)) return []

  const answers = await Promise.all(
    relaxations(query, filters, place, found).map(async ({ without, query: asked }) => ({
      without,
      href: hrefWith(pathTo(locale, '/katalog'), asked),
      answer: await findServices(locale, serviceFilters(asked), {
        limit: servicesShown,
        isUnnoted: true,
      }),
    })),
  )
  return answers.flatMap(({ without, href, answer }) =>
    answer && answer.totalDocs > 0
      ? [{ without, href, services: answer.docs, totalDocs: answer.totalDocs }]
      : [],
  )
}

/** Somebody to talk to, the nearest where it is known, for whoever writes words of despair and finds nothing. */
export const findAdvice = async (
  locale: Locale,
  filters: ServiceFilters,
  choices: Choices,
  { found, understood }: { found: Found; understood: SearchAnswer['understood'] | null },
): Promise<NonNullable<Found>['docs']> => {
  if (!understood?.isCrisis || (found && found.totalDocs > 0)) return []

  const place = filters.place ? await findPlace(filters.place) : undefined
  const near = filters.near ?? place?.centre?.at
  for (const listener of listeners) {
    const type = choices.types.find(({ section }) => listener.test(section ?? ''))
    if (!type) continue
    const asked = { ...serviceFilters({ druh: type.slug }), near }
    const answer = await findServices(locale, asked, { limit: 1, isUnnoted: true })
    if (answer && answer.docs.length > 0) return answer.docs
  }
  return []
}
