import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { count, flag, list, nullable, object, oneOf, text, whole } from '@/platform/openapi/schema'

import { importable } from '../importable'

const states = ['prepared', 'running', 'cancelling', 'broken', 'done', 'failed', 'undone'] as const

const rowFault = whole({ row: count, column: nullable(text), message: text })

export const importSchema = whole({
  id: text,
  fileName: text,
  collection: oneOf(Object.keys(importable)),
  publishes: flag,
  state: oneOf(states),
  rows: count,
  create: count,
  update: count,
  unchanged: count,
  done: count,
  key: list(text),
  mapping: { type: 'object', additionalProperties: nullable(text) },
  notices: list(text),
  errors: list(rowFault),
  errorCount: count,
  unread: list(whole({ text, why: text })),
  unreadCount: count,
  changes: list(
    whole({
      row: count,
      entry: nullable(text),
      name: text,
      changes: list(whole({ head: text, from: text, to: text })),
    }),
  ),
  outcome: nullable(
    object({
      created: count,
      updated: count,
      reverted: count,
      kept: list(text),
      fault: whole({ row: count, message: text }),
    }),
  ),
})

const id = inPath('id', 'The import.')

/** What the addresses of imported tables say of themselves. */
export const operations = {
  prepare: {
    id: 'importTable',
    summary: 'Bring a table: what it would do',
    description:
      'For those who make entries of the list. Reads CSV or XLSX whose first row names the columns, and answers row by row what would be new, changed, unchanged or refused. Nothing is written unless `dryRun` is `false` and no row is refused. New entries are drafts, and so are changes, unless `publish` is `true`.',
    caller: 'account',
    body: {
      types: ['multipart/form-data'],
      isRequired: true,
      schema: object(
        {
          file: { type: 'string', format: 'binary' },
          collection: oneOf(Object.keys(importable)),
          mapping: {
            type: 'string',
            description:
              'JSON: a head of the table and the name of a field, or null to leave it out.',
          },
          publish: oneOf(['true', 'false']),
          dryRun: oneOf(['true', 'false']),
        },
        ['file', 'collection'],
      ),
    },
    answers: [json(importSchema, 'What the table would do, or what it did.')],
    refusals: [400, 401, 403, 415],
  },
  read: {
    id: 'tableImport',
    summary: 'An import of a table and how far it is',
    caller: 'account',
    parameters: [id],
    answers: [json(importSchema, 'The import.')],
    refusals: [401, 403, 404],
  },
  run: {
    id: 'runTableImport',
    summary: 'Write what a table would do, all or nothing',
    description:
      'The first row that is refused takes all others back (`state` is `failed`). An import that was killed goes on where it stopped.',
    caller: 'account',
    parameters: [id],
    answers: [json(importSchema, 'What became of it.')],
    refusals: [401, 403, 404, 409],
  },
  undo: {
    id: 'undoTableImport',
    summary: 'Take an import back',
    description:
      'What somebody has changed since stays and is named in `outcome.kept`. An import that is running is told to stop.',
    caller: 'account',
    parameters: [id],
    answers: [json(importSchema, 'What became of it.')],
    refusals: [401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
