import { inPath, query, type Operation } from '@/platform/openapi/operation'
import { shared } from '@/platform/openapi/parameters'
import { oneOf } from '@/platform/openapi/schema'

/** What documents a plan has. */
export const documentParts = ['plan', 'action-plan', 'evaluation', 'settlement'] as const
export type DocumentPart = (typeof documentParts)[number]

/** What documents of a plan say of themselves. */
export const documentOperation: Operation = {
  id: 'planDocument',
  summary: 'A plan as a PDF: all of it, its action plan or evaluation of a year, or the settlement',
  description:
    'Tagged (PDF/UA-1), made of the same data as the pages; what it holds is what anybody may read. The settlement is there once it is published.',
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
  answers: [
    { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
  ],
  refusals: [400, 404],
}
