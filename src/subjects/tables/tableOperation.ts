import { inPath, query, type Operation } from '@/platform/openapi/operation'
import { shared } from '@/platform/openapi/parameters'
import { oneOf, text } from '@/platform/openapi/schema'

/** What a list as a table says of itself. */
export const tableOperation: Operation = {
  id: 'table',
  summary: 'A list as a table for spreadsheets',
  description:
    'Without an account `services`, `providers`, `events`, `projects` and `measures`; with one every list that the desk shows to it, in the newest drafts. `catalogue` holds the services that a search finds, in its order, and takes the parameters of `/api/catalogue/search`.',
  caller: 'anybody or account',
  parameters: [
    inPath('file', 'The collection and the format: `services.csv`, `services.xlsx`.'),
    shared.where,
    shared.sort,
    shared.locale,
    query(
      'columns',
      text,
      'Names of fields divided by commas (`name,contacts.web`); all unless said.',
    ),
    query('profile', oneOf(['ostrava']), 'The columns of the list of the city of Ostrava.'),
  ],
  answers: [
    {
      status: 200,
      says: 'CSV (UTF-8 with its mark, semicolons, decimal commas) or XLSX.',
      type: 'text/csv',
      schema: { type: 'string' },
    },
  ],
  refusals: [400, 404],
}
