import {
  conditionNames,
  facetNames,
  fixedValues,
  sorts,
  suggestionKinds,
  type FacetName,
} from '@/lib/catalogueSearch'
import { locales } from '@/lib/label'
import { json, query, required, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  nullable,
  object,
  oneOf,
  ref,
  said,
  text,
  whole,
  type Schema,
} from '@/platform/openapi/schema'

import { understoodSchema } from './understoodSchema'

const locale = query('locale', oneOf(locales))
const number: Schema = { type: 'number' }
const oneOfFixed = (name: FacetName): Schema => {
  const fixed = fixedValues[name]
  return fixed ? oneOf(fixed) : text
}

/** All that a search of the catalogue may be asked. */
export const searchParameters = [
  query(
    'q',
    { type: 'string' },
    'What somebody types, in any of the languages; 200 characters are read.',
  ),
  ...facetNames.map((name) =>
    query(
      name,
      list(oneOfFixed(name)),
      'Repeated: any of these. Slugs, as in the facets of the answer.',
    ),
  ),
  query('age', { type: 'integer', minimum: 0, maximum: 120 }),
  query('near', { type: 'string', examples: ['49.59,17.25'] }, 'Latitude, longitude.'),
  query('radius', { type: 'number', maximum: 500 }, 'Kilometres; needs `near`.'),
  ...conditionNames.map((name) => query(name, flag)),
  query(
    'unnoted',
    flag,
    'Not a finished question of a person: nothing found is not counted in `/api/search-misses`.',
  ),
  query('cards', flag, 'With `card`: the fields of the service that a list shows.'),
  query('sort', { ...oneOf(sorts), default: 'relevance' }, '`distance` needs `near`.'),
  query('page', { type: 'integer', minimum: 1, maximum: 1000, default: 1 }),
  query('limit', { type: 'integer', minimum: 1, maximum: 50, default: 20 }),
  locale,
]

const typed = required(query('q', { type: 'string', minLength: 1, maxLength: 100 }))

const hit = object(
  {
    id: text,
    slug: text,
    name: text,
    serviceType: said(text, 'Its slug, as in the facet.'),
    serviceTypeName: text,
    provider: nullable(whole({ name: text, slug: text })),
    place: nullable(text),
    distance: said(nullable(number), 'Kilometres from `near`.'),
    highlights: list(
      whole({
        field: oneOf(['name', 'summary']),
        text,
        ranges: said(
          list({ type: 'array', items: count, minItems: 2, maxItems: 2 }),
          'From and to, in UTF-16 units, of what was looked for.',
        ),
      }),
    ),
    card: ref('Service'),
  },
  ['id', 'slug', 'name', 'highlights'],
)

const answer = whole({
  docs: list(hit),
  totalDocs: count,
  page: count,
  totalPages: count,
  limit: count,
  understood: understoodSchema,
  facets: whole(
    Object.fromEntries(
      facetNames.map((name) => [name, list(whole({ value: text, label: text, count }))]),
    ),
  ),
  isPlain: said(flag, 'Plain filters answered: the index is being made.'),
})

const place = whole({
  name: text,
  fullName: said(text, 'Means this one alone; `kde` of `/katalog` understands it.'),
  district: text,
  code: said(text, 'Of the Czech Statistical Office.'),
  location: said(
    nullable({ type: 'array', items: number, minItems: 2, maxItems: 2 }),
    'Longitude, latitude; null where it is not known surely.',
  ),
})

const box = said(
  nullable({ type: 'array', items: number, minItems: 4, maxItems: 4 }),
  'West, south, east, north in degrees.',
)

const mapAnswer = whole({
  points: list(
    whole({
      lon: number,
      lat: number,
      count,
      slug: nullable(text),
      name: nullable(text),
      box,
    }),
  ),
  total: count,
  box,
  isPlain: flag,
})

/** What the search of the catalogue says of itself. */
export const searchOperations = {
  search: {
    id: 'searchCatalogue',
    summary: 'Search for services',
    caller: 'anybody',
    parameters: searchParameters,
    answers: [json(answer, 'What fits.')],
    refusals: [400],
    example: '/api/catalogue/search?q=senior&limit=2',
  },
  map: {
    id: 'mapCatalogue',
    summary: 'Where the services are that fit',
    caller: 'anybody',
    parameters: [
      ...searchParameters,
      query('bbox', text, 'West,south,east,north in degrees; absent: all that fits.'),
      query('zoom', { type: 'integer', minimum: 0, maximum: 18 }, 'How near is together.'),
    ],
    answers: [
      json(mapAnswer, 'At most two hundred places and clusters of places, named where alone.'),
    ],
    refusals: [400],
    example: '/api/catalogue/map?zoom=8',
  },
  places: {
    id: 'findMunicipalities',
    summary: 'Municipalities that begin as somebody types',
    caller: 'anybody',
    parameters: [typed, query('limit', { type: 'integer', minimum: 1, maximum: 20, default: 8 })],
    answers: [
      json(
        whole({ places: list(place) }),
        'Municipalities of the Czech Republic whose name, or a word of it, begins so.',
      ),
    ],
    refusals: [400],
    example: '/api/catalogue/places?q=Olo&limit=2',
  },
  suggest: {
    id: 'suggestInCatalogue',
    summary: 'What the catalogue knows that begins as somebody types',
    caller: 'anybody',
    parameters: [typed, locale],
    answers: [
      json(
        whole({
          suggestions: list(
            whole({
              kind: oneOf(suggestionKinds),
              slug: text,
              label: text,
              detail: nullable(text),
            }),
          ),
        }),
        'At most eight, by kind; none while the index is being made.',
      ),
    ],
    refusals: [400],
    example: '/api/catalogue/suggest?q=pe',
  },
} satisfies Record<string, Operation>
