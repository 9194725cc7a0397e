import {
  conditionNames,
  facetNames,
  formNames,
  sorts,
  suggestionKinds,
} from '@/lib/catalogueSearch'

type Schema = Record<string, unknown>

const query = (name: string, schema: Schema, description?: string): Schema => ({
  name,
  in: 'query',
  schema,
  ...(description && { description }),
})

const text: Schema = { type: 'string' }
const count: Schema = { type: 'integer', minimum: 0 }
const list = (items: Schema): Schema => ({ type: 'array', items })
const object = (properties: Schema): Schema => ({ type: 'object', properties })
const nullable = (type: string): Schema => ({ type: [type, 'null'] })

const parameters: Schema[] = [
  query('q', { type: 'string', maxLength: 200 }, 'What somebody types, in any of the languages.'),
  ...facetNames.map((name) =>
    query(
      name,
      list(name === 'form' ? { type: 'string', enum: formNames } : text),
      'Repeated: any of these. Slugs, as in the facets of the answer.',
    ),
  ),
  query('age', { type: 'integer', minimum: 0, maximum: 120 }),
  query('near', { type: 'string', examples: ['49.59,17.25'] }, 'Latitude, longitude.'),
  query('radius', { type: 'number', maximum: 500 }, 'Kilometres; needs `near`.'),
  ...conditionNames.map((name) => query(name, { type: 'boolean' })),
  query(
    'unnoted',
    { type: 'boolean' },
    'Not a finished question of a person: nothing found is not counted in `/api/search-misses`.',
  ),
  query('cards', { type: 'boolean' }, 'With `card`: the fields of the service that a list shows.'),
  query('sort', { type: 'string', enum: sorts, default: 'relevance' }),
  query('page', { type: 'integer', minimum: 1, maximum: 1000, default: 1 }),
  query('limit', { type: 'integer', minimum: 1, maximum: 50, default: 20 }),
  query('locale', { type: 'string', enum: ['cs', 'en', 'uk'] }),
]

const hit = object({
  id: text,
  slug: text,
  name: text,
  serviceType: text,
  serviceTypeName: text,
  provider: { ...object({ name: text, slug: text }), type: ['object', 'null'] },
  place: nullable('string'),
  distance: nullable('number'),
  highlights: list(
    object({ field: text, text, ranges: list({ type: 'array', items: { type: 'integer' } }) }),
  ),
})

const answer = object({
  docs: list(hit),
  totalDocs: count,
  page: count,
  totalPages: count,
  limit: count,
  understood: object({
    terms: list(text),
    synonyms: list(text),
    corrected: nullable('string'),
    isCrisis: { type: 'boolean' },
  }),
  facets: object(
    Object.fromEntries(
      facetNames.map((name) => [name, list(object({ value: text, label: text, count }))]),
    ),
  ),
  isPlain: { type: 'boolean', description: 'Plain filters answered: the index is being made.' },
})

const errors = (description: string): Schema => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
})

const suggestion = object({
  kind: { type: 'string', enum: suggestionKinds },
  slug: text,
  label: text,
  detail: nullable('string'),
})

const place = object({
  name: text,
  fullName: { ...text, description: 'Means this one alone; `kde` of `/katalog` understands it.' },
  district: text,
  code: { ...text, description: 'Of the Czech Statistical Office.' },
  location: {
    type: ['array', 'null'],
    items: { type: 'number' },
    minItems: 2,
    maxItems: 2,
    description: 'Longitude, latitude; null where it is not known surely.',
  },
})

const box: Schema = {
  type: ['array', 'null'],
  items: { type: 'number' },
  minItems: 4,
  maxItems: 4,
  description: 'West, south, east, north in degrees.',
}

const mapAnswer = object({
  points: list(
    object({
      lon: { type: 'number' },
      lat: { type: 'number' },
      count,
      slug: nullable('string'),
      name: nullable('string'),
      box,
    }),
  ),
  total: count,
  box,
  isPlain: { type: 'boolean' },
})

/** The search in the catalogue. */
export const searchPath: Schema = {
  '/api/catalogue/search': {
    get: {
      operationId: 'searchCatalogue',
      tags: ['catalogue'],
      parameters,
      responses: {
        200: { description: 'What fits.', content: { 'application/json': { schema: answer } } },
        400: errors('A question that cannot be understood.'),
      },
    },
  },
  '/api/catalogue/map': {
    get: {
      operationId: 'mapCatalogue',
      tags: ['catalogue'],
      parameters: [
        ...parameters,
        query('bbox', text, 'West,south,east,north in degrees; absent: all that fits.'),
        query('zoom', { type: 'integer', minimum: 0, maximum: 18 }, 'How near is together.'),
      ],
      responses: {
        200: {
          description: 'At most two hundred places and clusters of places, named where alone.',
          content: { 'application/json': { schema: mapAnswer } },
        },
        400: errors('A question that cannot be understood.'),
      },
    },
  },
  '/api/catalogue/places': {
    get: {
      operationId: 'findMunicipalities',
      tags: ['catalogue'],
      parameters: [
        { ...query('q', { type: 'string', minLength: 1, maxLength: 100 }), required: true },
        query('limit', { type: 'integer', minimum: 1, maximum: 20, default: 8 }),
      ],
      responses: {
        200: {
          description:
            'Municipalities of the Czech Republic whose name, or a word of it, begins so.',
          content: { 'application/json': { schema: object({ places: list(place) }) } },
        },
        400: errors('Nothing typed, or too much.'),
      },
    },
  },
  '/api/catalogue/suggest': {
    get: {
      operationId: 'suggestInCatalogue',
      tags: ['catalogue'],
      parameters: [
        { ...query('q', { type: 'string', minLength: 1, maxLength: 100 }), required: true },
        query('locale', { type: 'string', enum: ['cs', 'en', 'uk'] }),
      ],
      responses: {
        200: {
          description: 'At most eight, by kind; none while the index is being made.',
          content: { 'application/json': { schema: object({ suggestions: list(suggestion) }) } },
        },
        400: errors('Nothing typed, or too much.'),
      },
    },
  },
}
