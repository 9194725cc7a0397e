import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { object } from '@/platform/openapi/schema'
import { importSchema } from '@/subjects/tables/import/rest/operations'

/** What the address of measures from Word says of itself. */
export const wordOperation: Operation = {
  id: 'bringWordPlan',
  summary: 'The measures that a document of Word names: what bringing them would do',
  description:
    'For those who make measures. Reads headings and tables of a DOCX into measures of the plan, and answers row by row what would be new, changed, unchanged or refused, and in `unread` all texts that are not taken over. Nothing is written before `/api/tables/imports/{id}/run`; all become drafts.',
  caller: 'account',
  parameters: [inPath('id', 'The plan.')],
  body: {
    types: ['multipart/form-data'],
    isRequired: true,
    schema: object({ file: { type: 'string', format: 'binary' } }, ['file']),
  },
  answers: [json(importSchema, 'What was understood.')],
  refusals: [400, 401, 403, 404, 415],
}
