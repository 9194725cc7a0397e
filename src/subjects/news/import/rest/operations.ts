import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  nullable,
  object,
  oneOf,
  said,
  text,
  whole,
} from '@/platform/openapi/schema'

const states = [
  'prepared',
  'running',
  'publishing',
  'undoing',
  'broken',
  'done',
  'failed',
  'undone',
] as const

const batch = {
  id: text,
  fileName: text,
  state: oneOf(states),
  interrupted: said(nullable(text), 'What a broken batch was doing.'),
  total: count,
  done: count,
  entryCount: count,
  entries: list(whole({ row: count, title: text, entry: nullable(text), status: nullable(text) })),
  outcome: nullable(
    object({
      created: count,
      published: count,
      held: list(whole({ row: count, title: text, why: text })),
      reverted: count,
      kept: list(text),
      fault: whole({ row: count, message: text }),
    }),
  ),
}

const plan = whole({
  rows: count,
  create: count,
  unchanged: count,
  notices: list(text),
  errors: list(whole({ row: count, message: text })),
  errorCount: count,
  leftOut: list(
    whole({ row: count, title: text, leftOut: oneOf(['page', 'private', 'unfinished']) }),
  ),
  leftOutCount: count,
  posts: list(
    whole({
      row: count,
      title: text,
      isNew: flag,
      publishedAt: nullable(text),
      notes: list(text),
    }),
  ),
})

const body = {
  types: ['multipart/form-data'],
  isRequired: true,
  schema: object(
    {
      file: { type: 'string', format: 'binary' },
      pictures: { type: 'string', format: 'binary', description: 'A zip of the pictures.' },
    },
    ['file'],
  ),
} satisfies Operation['body']

const id = inPath('id', 'The batch.')

/** What the addresses of news of an old site say of themselves. */
export const operations = {
  prepare: {
    id: 'lookAtOldNews',
    summary: 'Bring news of an old site: what would happen',
    description:
      'For those who make news. Reads CSV, XLSX, an export of WordPress, RSS or Atom and answers text by text what would become a draft, is here already, stays behind or is refused. Nothing is written and nothing is fetched: pictures come from the zip alone.',
    caller: 'account',
    body,
    answers: [json(whole({ ...batch, plan }), 'What the file would do.')],
    refusals: [400, 401, 403, 415],
  },
  read: {
    id: 'oldNews',
    summary: 'A batch of news of an old site and how far it is',
    caller: 'account',
    parameters: [id],
    answers: [json(whole(batch), 'The batch.')],
    refusals: [401, 403, 404],
  },
  run: {
    id: 'bringOldNews',
    summary: 'Write the file that was looked at, all or nothing',
    description:
      'The same files again. New texts become drafts of the batch; one that was killed goes on where it stopped.',
    caller: 'account',
    parameters: [id],
    body,
    answers: [json(whole(batch), 'What became of it.')],
    refusals: [400, 401, 403, 404, 409, 415],
  },
  publish: {
    id: 'publishOldNews',
    summary: 'Publish the drafts of a batch',
    description:
      'Each is checked as if it were published alone. What cannot be stays a draft and is named in `outcome.held`. Old addresses lead to what came out.',
    caller: 'account',
    parameters: [id],
    answers: [json(whole(batch), 'What became of it.')],
    refusals: [401, 403, 404, 409],
  },
  undo: {
    id: 'undoOldNews',
    summary: 'Take a batch back',
    description:
      'Also what is public by now. What somebody has changed since stays and is named in `outcome.kept`.',
    caller: 'account',
    parameters: [id],
    answers: [json(whole(batch), 'What became of it.')],
    refusals: [401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
