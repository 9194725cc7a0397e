import type { SearchQuestion } from '@/lib/catalogueSearch'
import { numbersOf } from '@/search/conditions'
import type { SearchDocument, Term } from '@/search/types'

export const term = (slug: string, cs: string, en?: string): Term => ({
  slug,
  label: { cs, ...(en && { en }) },
})

const types = {
  care: {
    ...term('pecovatelska-sluzba', 'Pečovatelská služba', 'Home care service'),
    description: {},
  },
  home: {
    ...term('domovy-pro-seniory', 'Domovy pro seniory', 'Homes for older people'),
    description: {},
  },
  crisis: { ...term('krizova-pomoc', 'Krizová pomoc', 'Crisis help'), description: {} },
}
export type TypeName = keyof typeof types

/** A service for a test; what is not given is empty. */
export const document = (
  id: string,
  type: TypeName,
  name: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id,
  slug: `${id}-slug`,
  updatedAt: '2026-11-22T10:00:00.000Z',
  name: { cs: name },
  summary: {},
  description: {},
  provider: null,
  serviceType: types[type],
  forms: ['field'],
  targetGroups: [],
  whom: [],
  lifeSituations: [],
  territories: [],
  served: [],
  places: [],
  ageFrom: null,
  ageTo: null,
  conditions: numbersOf({}),
  readiness: { isPaused: false, fullOn: 0 },
  ...more,
})

/** A question for a test; what is not given is not chosen. */
export const question = (
  q = '',
  {
    chosen,
    ...more
  }: Omit<Partial<SearchQuestion>, 'chosen'> & {
    chosen?: Partial<SearchQuestion['chosen']>
  } = {},
): SearchQuestion => ({
  q,
  locale: 'cs',
  age: null,
  near: null,
  radius: null,
  sort: 'relevance',
  page: 1,
  limit: 20,
  conditions: [],
  isUnnoted: false,
  now: new Date('2026-11-23T09:00:00+01:00'),
  ...more,
  chosen: {
    serviceType: [],
    form: [],
    targetGroup: [],
    whom: [],
    lifeSituation: [],
    territory: [],
    ...chosen,
  },
})

/** Documents in portions, as a rebuild takes them. */
export async function* portions(...all: SearchDocument[][]): AsyncGenerator<SearchDocument[]> {
  for (const each of all) yield each
}
