import { json, query, type Operation } from '@/platform/openapi/operation'
import { count, list, nullable, oneOf, said, text, whole } from '@/platform/openapi/schema'
import { formNames, whomNames } from '@/lib/catalogueSearch'

import { searchParameters } from '../searchOperations'

const day = { type: 'string', format: 'date' }
const named = whole({ name: text, slug: text })
const own = new Set(['page', 'limit', 'sort', 'cards', 'unnoted', 'free'])

/** What the list of free places says of itself. */
export const freePlacesOperation: Operation = {
  id: 'listFreePlaces',
  summary: 'Services that have a free place now',
  description:
    'By type, the nearest first when `near` is given. A number counts for as many days after somebody said it as `freeForDays` of `globals/site` says.',
  caller: 'anybody',
  parameters: [
    ...searchParameters.filter(({ name }) => !own.has(name)),
    query(
      'format',
      { ...oneOf(['json', 'csv']), default: 'json' },
      '`csv` is a table of the same.',
    ),
  ],
  answers: [
    json(
      whole({
        docs: list(
          whole({
            id: text,
            slug: text,
            name: text,
            provider: nullable(named),
            serviceType: named,
            place: nullable(text),
            distance: said(nullable({ type: 'number' }), 'Kilometres from `near`.'),
            free: list(
              whole({
                form: said(nullable(oneOf(formNames)), 'Null: of the whole service.'),
                free: count,
                saidOn: nullable(day),
              }),
            ),
            phones: list(whole({ number: text, note: nullable(text) })),
            ageFrom: nullable(count),
            ageTo: nullable(count),
            whom: said(list(oneOf(whomNames)), 'Empty: nobody has said.'),
            targetGroups: list(text),
          }),
        ),
        totalDocs: count,
      }),
      'At most five hundred.',
    ),
  ],
  refusals: [400],
  example: '/api/free-places?form=residential',
}
