import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  message,
  nullable,
  object,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

const project = inPath('id', 'The project.')
const hours = { type: 'number', minimum: 0 }
const day = nullable({ type: 'string', format: 'date' })
const namesake = whole({ registration: text, name: text, email: nullable(text), startsAt: time })

const table = (format: 'csv' | 'xlsx', type: string): Operation => ({
  id: format === 'csv' ? 'supportedCsv' : 'supportedXlsx',
  summary: `The people of a project as a table (${format.toUpperCase()})`,
  description: 'For editors and coordinators: a row for each person, with hours by period.',
  caller: 'account',
  parameters: [project],
  answers: [{ status: 200, says: 'The table.', type, schema: text }],
  refusals: [401, 403, 404],
})

/** What the people of a project say of themselves. */
export const operations = {
  read: {
    id: 'readSupported',
    summary: 'How many people a project has reached, each counted once',
    description:
      'For anybody only where a coordinator shows it. For staff with hours and `doubts`: those with alike names of whom nobody has said whether they are one person; they are counted apart until then.',
    caller: 'anybody or account',
    parameters: [project],
    answers: [
      json(
        object(
          {
            persons: count,
            supported: said(count, 'With as many hours as the programme asks.'),
            thresholdHours: nullable(hours),
            hours,
            withoutHours: said(count, 'Attendances without a length.'),
            byPeriod: list(
              object({ startsOn: day, endsOn: day, persons: count, supported: count, hours }, [
                'persons',
                'supported',
              ]),
            ),
            doubts: list(whole({ first: namesake, second: namesake })),
          },
          ['persons', 'supported', 'thresholdHours', 'byPeriod'],
        ),
        'The counts.',
      ),
    ],
    refusals: [404],
  },
  decide: {
    id: 'matchPersons',
    summary: 'Say whether two with alike names are one person',
    description: 'For editors and coordinators; the newest answer holds.',
    caller: 'account',
    parameters: [project],
    body: {
      schema: object({ first: text, second: text, isSame: flag }, ['first', 'second', 'isSame']),
      isRequired: true,
    },
    answers: [json(whole({ message }), 'It is remembered.')],
    refusals: [400, 401, 403, 404],
  },
  csv: table('csv', 'text/csv'),
  xlsx: table('xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
} satisfies Record<string, Operation>
