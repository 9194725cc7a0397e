import { inPath, query, type Operation } from '@/platform/openapi/operation'
import { shared } from '@/platform/openapi/parameters'
import { oneOf } from '@/platform/openapi/schema'

/** What documents a plan has. */
export const documentParts = ['plan', 'action-plan', 'evaluation', 'settlement'] as const
export type DocumentPart = (typeof documentParts)[number]

/** In what formats a document comes. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

const operation = (id: string, format: string, made: string, type: string): Operation => ({
  id,
  summary: `A plan as ${format}: all of it, its action plan or evaluation of a year, or the settlement`,
  description: `${made}, made of the same data as the pages; what it holds is what anybody may read. The settlement is there once it is published.`,
  caller: 'anybody',
  parameters: [
    inPath('id', 'The plan.'),
    query('part', oneOf(documentParts), 'The whole plan unless said.'),
    query(
      'year',
      { type: 'integer', minimum: 1990, maximum: 2100 },
      'Of an action plan or an evaluation.',
    ),
    shared.locale,
  ],
  answers: [{ status: 200, says: 'The document.', type, schema: { type: 'string' } }],
  refusals: [400, 404],
})

/** What documents of a plan say of themselves. */
export const documentOperations = {
  pdf: operation('planDocument', 'a PDF', 'Tagged (PDF/UA-1)', documentTypes.pdf),
  docx: operation(
    'planWordDocument',
    'a file of Word',
    'DOCX with headings, contents and tables as Word knows them',
    documentTypes.docx,
  ),
}
