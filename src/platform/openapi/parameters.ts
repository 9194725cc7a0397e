import { locales } from '@/lib/label'

import { query, type Parameter } from './operation'
import { text, type Schema } from './schema'

const deep = (name: string, description: string): Parameter => ({
  ...query(name, { type: 'object', additionalProperties: {} }, description),
  style: 'deepObject',
  explode: true,
})

/** The parameters that many addresses share, as they behave for callers without an account. */
export const shared = {
  where: deep(
    'where',
    'A condition on fields: `where[slug][equals]=horni-kraj`; `and` and `or` join several. Operators: equals, not_equals, in, not_in, exists, like, contains, greater_than, greater_than_equal, less_than, less_than_equal. At most 14 conditions in 3 levels. An unknown path is 400. The same as JSON in one `where=` is understood too.',
  ),
  sort: query(
    'sort',
    { type: 'string', examples: ['-updatedAt'] },
    'A field; with `-` downwards. Up to three, divided by commas; an unknown field is 400.',
  ),
  limit: query(
    'limit',
    { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    'Documents on a page. More than 100 is understood as 100, less than 1 as 1.',
  ),
  page: query('page', { type: 'integer', minimum: 1, maximum: 10_000, default: 1 }),
  depth: query(
    'depth',
    { type: 'integer', minimum: 0, maximum: 3, default: 1 },
    'How deep linked documents are answered in the place of their ids. More than 3 is understood as 3.',
  ),
  select: deep('select', 'Which fields are answered: `select[title]=true`. The `id` always is.'),
  populate: deep(
    'populate',
    'Which fields of linked documents are answered, by their collection: `populate[providers][name]=true`.',
  ),
  locale: query(
    'locale',
    { type: 'string', enum: [...locales, 'all'] },
    'The language of texts; Czech where a translation is missing. `all` answers a map of languages for each translated field.',
  ),
  writtenLocale: query(
    'locale',
    { type: 'string', enum: [...locales], default: 'cs' },
    'The language in which translated fields are written and answered.',
  ),
  'fallback-locale': query(
    'fallback-locale',
    { type: 'string', enum: [...locales, 'none'] },
    'What stands in for a missing translation; `none` answers null there.',
  ),
  draft: query(
    'draft',
    { type: 'boolean' },
    'The newest draft, for those who may see it; without an account it changes nothing.',
  ),
  writtenDraft: query(
    'draft',
    { type: 'boolean' },
    'Stored as a draft beside what is public; fields that publication demands may be missing.',
  ),
  trash: query(
    'trash',
    { type: 'boolean' },
    'With what is in the trash, for those who may see it; without an account it changes nothing.',
  ),
  joins: deep('joins', 'Lists of what leads here. Refused without an account.'),
  revision: query(
    'revision',
    { type: 'string', format: 'date-time' },
    'The `updatedAt` that you saw: 409 when somebody else has changed the document since. Also as the header `X-Revision` or in the body.',
  ),
} satisfies Record<string, Parameter>

export type Shared = keyof typeof shared

/** A link to shared parameters. */
export const sharedParameters = (...names: Shared[]): Schema[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

/** The id of a document, in the path. */
export const documentId: Parameter = { name: 'id', in: 'path', required: true, schema: text }
