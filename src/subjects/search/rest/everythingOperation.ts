import { everythingKinds } from '@/lib/everythingSearch'
import { locales } from '@/lib/label'
import { json, query, type Operation } from '@/platform/openapi/operation'
import { count, flag, list, nullable, oneOf, said, text, whole } from '@/platform/openapi/schema'
import { understoodSchema } from '@/subjects/catalogue/rest/understoodSchema'

import { limits } from './parseEverything'

const hit = whole({
  kind: oneOf(everythingKinds),
  id: text,
  slug: said(nullable(text), 'Null for documents to download.'),
  path: said(text, 'Where it can be seen, in the language asked for.'),
  title: text,
  summary: text,
  highlights: list(
    whole({
      field: oneOf(['title', 'summary']),
      text,
      ranges: said(
        list({ type: 'array', items: count, minItems: 2, maxItems: 2 }),
        'From and to, in UTF-16 units, of what was looked for.',
      ),
    }),
  ),
})

const answer = whole({
  docs: said(list(hit), 'Kind by kind, the best kind first, the best of each first.'),
  totalDocs: count,
  page: count,
  totalPages: count,
  limit: count,
  understood: understoodSchema,
  offered: said(nullable(text), 'As in `understood`.'),
  kinds: said(
    list(whole({ value: oneOf(everythingKinds), label: text, count })),
    'How many there are of each kind, whatever `kind` says; the best kind first.',
  ),
  isPlain: said(flag, 'Plain filters answered: an index is being made.'),
})

/** What the search of everything says of itself. */
export const everythingOperation: Operation = {
  id: 'searchEverything',
  summary: 'Search in everything that is published',
  description:
    'Services, life situations, providers, projects, plans and their measures, events, news, working groups, pages, and documents by their names. A registration number (whole or its last part), an IČO, a register number, a telephone and “§ 40” are found exactly.',
  caller: 'anybody',
  parameters: [
    query(
      'q',
      { type: 'string' },
      'What somebody types, in any of the languages; 200 characters are read.',
    ),
    query('kind', oneOf(everythingKinds), 'One kind alone.'),
    query('page', { type: 'integer', minimum: 1, maximum: limits.page, default: 1 }),
    query('limit', {
      type: 'integer',
      minimum: 1,
      maximum: limits.limit,
      default: limits.absentLimit,
    }),
    query(
      'each',
      { type: 'integer', minimum: 1, maximum: limits.each },
      'Instead of a page: the first so many of each kind.',
    ),
    query('locale', oneOf(locales)),
  ],
  answers: [json(answer, 'What was found.')],
  refusals: [400],
  example: '/api/search?q=projekt&limit=2',
}
