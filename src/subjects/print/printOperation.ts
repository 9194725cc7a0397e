import { arrangements } from '@/lib/chapterWords'
import { query, type Operation } from '@/platform/openapi/operation'
import { flag } from '@/platform/openapi/schema'

/** What the catalogue on paper says of itself. */
export const printOperation: Operation = {
  id: 'printCatalogue',
  summary: 'The services that a search finds as a PDF for the printers',
  description:
    'Takes the parameters of `/api/catalogue/search`. Tagged (PDF/UA-1), with contents, chapters, QR codes and indexes; what it holds is what anybody may read. A service that belongs to several chapters is printed whole once; the others name its page.',
  caller: 'anybody',
  parameters: [
    query('large', flag, 'Large print: 18 points, one column.'),
    query(
      'chapters',
      { type: 'string', enum: [...arrangements] },
      'Chapters by type of service (the usual), by life situation (those that cannot wait first) or by territory (districts).',
    ),
  ],
  answers: [
    { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
  ],
  refusals: [400, 404],
}
