import { query, type Operation } from '@/platform/openapi/operation'
import { flag } from '@/platform/openapi/schema'

/** What the catalogue on paper says of itself. */
export const printOperation: Operation = {
  id: 'printCatalogue',
  summary: 'The services that a search finds as a PDF for the printers',
  description:
    'Takes the parameters of `/api/catalogue/search`. Tagged (PDF/UA-1), with contents, chapters by type of service, QR codes and indexes; what it holds is what anybody may read.',
  caller: 'anybody',
  parameters: [query('large', flag, 'Large print: 18 points, one column.')],
  answers: [
    { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
  ],
  refusals: [400, 404],
}
