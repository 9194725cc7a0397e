import { query, type Operation } from '@/platform/openapi/operation'
import { text } from '@/platform/openapi/schema'

const day = { type: 'string', examples: ['2026-11-22'] }

/** What the export of the journal says of itself. */
export const exportOperation: Operation = {
  id: 'exportAudit',
  summary: 'The journal as a table',
  description: 'For admins, oldest first. The export is itself noted in the journal.',
  caller: 'account',
  parameters: [
    query('from', day, 'A day or an instant.'),
    query('to', day, 'A day, to its end, or an instant.'),
    query('action', text),
    query('by', text, 'The id of a person.'),
    query('collection', text),
  ],
  answers: [{ status: 200, says: 'CSV.', type: 'text/csv', schema: text }],
  refusals: [400, 403],
}
