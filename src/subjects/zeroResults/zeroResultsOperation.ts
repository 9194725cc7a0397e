import { json, query, type Operation } from '@/platform/openapi/operation'
import { count, list, nullable, oneOf, said, text, whole } from '@/platform/openapi/schema'

import { periods } from './parseZeroResults'

const day = { type: 'string', format: 'date' }
const sums = list(whole({ value: nullable(text), count, label: text }))

/** What the list of searches in vain says of itself. */
export const zeroResultsOperation: Operation = {
  id: 'searchMisses',
  summary: 'What people looked for and did not find',
  description: 'For editors and coordinators. What was asked fewer than five times is left out.',
  caller: 'account',
  parameters: [
    query('period', oneOf(periods), 'Days back from today; instead of `from` and `to`.'),
    query('from', day),
    query('to', day),
    query('territory', text, 'A slug; means everything inside it too.'),
    query('serviceType', text, 'A slug.'),
    query('format', { ...oneOf(['json', 'csv']), default: 'json' }, '`csv` is a table of all.'),
  ],
  answers: [
    json(
      whole({
        docs: list(whole({ text, count, serviceTypes: sums, territories: sums })),
        totalDocs: count,
        territories: sums,
        serviceTypes: sums,
        fewest: said(count, 'Fewer searches than this are never told.'),
        since: said(nullable(text), 'The oldest day that is remembered.'),
      }),
      'The most usual first.',
    ),
  ],
  refusals: [400, 401, 403],
}
