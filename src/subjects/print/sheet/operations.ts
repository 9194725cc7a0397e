import { mostCompared, mostKept } from '@/lib/shortlist'
import { inPath, query, type Operation } from '@/platform/openapi/operation'
import { shared } from '@/platform/openapi/parameters'
import { text } from '@/platform/openapi/schema'

const pdf = [
  { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
]
const slugs = (most: number) =>
  query('s', text, `Slugs of services in their order, with commas between; at most ${most}.`)

/** What the sheets of services say of themselves. */
export const sheetOperations = {
  service: {
    id: 'serviceSheet',
    summary: 'A service on one sheet',
    description:
      'A4 with large telephones, a QR code of the page and the day; what does not fit goes to a second page. Tagged (PDF/UA-1).',
    caller: 'anybody',
    parameters: [inPath('id', 'The service.'), shared.locale],
    answers: pdf,
    refusals: [400, 404],
  },
  list: {
    id: 'shortlistSheet',
    summary: 'A list of services on paper',
    caller: 'anybody',
    parameters: [slugs(mostKept), shared.locale],
    answers: pdf,
    refusals: [400, 404],
  },
  comparison: {
    id: 'comparisonSheet',
    summary: 'Services side by side on paper',
    description: 'A4 on its side; a table whose head repeats on a second page.',
    caller: 'anybody',
    parameters: [slugs(mostCompared), shared.locale],
    answers: pdf,
    refusals: [400, 404],
  },
} satisfies Record<string, Operation>
