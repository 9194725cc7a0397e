import type { Box } from './box'
import type { Locale } from './label'
import type { Municipality } from './municipalities/municipality'

export const facetNames = [
  'serviceType',
  'form',
  'targetGroup',
  'whom',
  'lifeSituation',
  'territory',
] as const
export type FacetName = (typeof facetNames)[number]
/** How the address of /katalog calls a facet. */
export const facetWords = {
  serviceType: 'druh',
  form: 'forma',
  targetGroup: 'skupina',
  whom: 'pro',
  lifeSituation: 'situace',
  territory: 'uzemi',
} as const satisfies Record<FacetName, string>

export const formNames = ['residential', 'ambulatory', 'field'] as const
export type FormName = (typeof formNames)[number]
/** Whom a service takes, as its provider says; none of them: nobody has said. */
export const whomNames = ['women', 'men', 'families', 'children', 'anybody'] as const
export type WhomName = (typeof whomNames)[number]
/** Facets whose values are the same in every portal; those of the others the content says. */
export const fixedValues: Partial<Record<FacetName, readonly string[]>> = {
  form: formNames,
  whom: whomNames,
}

/**
 * Conditions that a service meets or does not: the parameter of REST and the word of /katalog (`jen`). What
 * each means of a service is in src/search/conditions.
 */
export const conditionWords = {
  openNow: 'otevreno',
  free: 'volno',
  accessible: 'bezbarierove',
  verified: 'overeno',
} as const
export type ConditionName = keyof typeof conditionWords
export const conditionNames = Object.keys(conditionWords) as ConditionName[]

export const sorts = ['relevance', 'distance', 'name'] as const

/** What the catalogue can be asked; the page, REST and both engines speak of this one shape. */
export type SearchQuestion = {
  q: string
  locale: Locale
  chosen: Record<FacetName, string[]>
  age: number | null
  /** [longitude, latitude] */
  near: [number, number] | null
  /** Kilometres. */
  radius: number | null
  /** All of them must hold. */
  conditions: ConditionName[]
  sort: (typeof sorts)[number]
  page: number
  limit: number
  now: Date
  /** For how many days free places count after they were said: the setting of the portal. */
  freeForDays?: number
  /** Nothing found is not to be counted among what people looked for in vain. */
  isUnnoted: boolean
}

/** The parameters of REST that ask it (contract); read back by subjects/catalogue/rest/parseSearch. */
export const writeQuestion = (question: Partial<SearchQuestion>): URLSearchParams => {
  const { q, locale, chosen, age, near, radius, sort, page, limit, isUnnoted } = question
  const given: [string, string | number | null | undefined][] = [
    ['q', q],
    ...facetNames.flatMap((name) =>
      (chosen?.[name] ?? []).map((value): [string, string] => [name, value]),
    ),
    ['age', age],
    ['near', near && [near[1], near[0]].join()],
    ['radius', radius],
    ...(question.conditions ?? []).map((name): [string, string] => [name, 'true']),
    ['sort', sort],
    ['page', page],
    ['limit', limit],
    ['locale', locale],
    ['unnoted', isUnnoted ? 'true' : null],
  ]
  const parameters = new URLSearchParams()
  for (const [name, value] of given)
    if (value !== undefined && value !== null && value !== '')
      parameters.append(name, String(value))
  return parameters
}

/** A shown text and where in it lies what was looked for: pairs of [start, end), in UTF-16 units. */
type Highlight = { field: 'name' | 'summary'; text: string; ranges: [number, number][] }

export type SearchHit = {
  id: string
  slug: string
  name: string
  provider: { name: string; slug: string } | null
  /** The slug of the type, as in the facet. */
  serviceType: string
  serviceTypeName: string
  place: string | null
  distance: number | null
  highlights: Highlight[]
}

export type FacetValue = { value: string; label: string; count: number }

export type SearchAnswer = {
  docs: SearchHit[]
  totalDocs: number
  page: number
  totalPages: number
  limit: number
  understood: {
    /** The words that were looked for, as they were typed. */
    terms: string[]
    /** What was looked for besides: names of types and situations, other words. */
    synonyms: string[]
    /** The question with the typing errors that were put right in silence; null when there were none. */
    corrected: string | null
    /** What may have been meant: another question with its own answer; null when there is nothing to offer. */
    offered: string | null
    /** Whom the words are about: services that take others only are left out. Empty: nobody has said. */
    whom: WhomName[]
    /** Whether somebody may be in danger. */
    isCrisis: boolean
  }
  facets: Record<FacetName, FacetValue[]>
  /** True while the index is being made: plain filters answered, without ranking, counts and distances. */
  isPlain: boolean
}

export const suggestionKinds = [
  'serviceType',
  'lifeSituation',
  'targetGroup',
  'territory',
  'service',
] as const

/** Something that the catalogue knows and that begins as somebody types. */
export type Suggestion = {
  kind: (typeof suggestionKinds)[number]
  slug: string
  label: string
  /** Tells namesakes apart: the provider of a service. */
  detail: string | null
}

export type SuggestQuestion = { q: string; locale: Locale }

/** A municipality; its full name is what `kde` of the catalogue understands, also of namesakes. */
export type FoundPlace = Municipality & { fullName: string }

/** What part of the ground a map shows. */
export type MapView = {
  /** Null: all that fits. */
  box: Box | null
  /** As of web maps, 0 for the world; null: that at which the box fits into a picture (src/lib/mercator). */
  zoom: number | null
}

/** One place of a service, or several that are too near to each other to be shown apart. */
export type MapPoint = {
  lon: number
  lat: number
  count: number
  /** The service, where there is one place only. */
  slug: string | null
  name: string | null
  /** Around all places of a cluster; null for one place. */
  box: Box | null
}

export type MapAnswer = {
  /** At most two hundred, however many places there are. */
  points: MapPoint[]
  /** How many places are in the box; a service may have several, or none. */
  total: number
  /** The box that is shown: the one asked for, or one with margins around all; null when there is nothing. */
  box: Box | null
  /** True while the index is being made: nothing can be shown yet. */
  isPlain: boolean
}
