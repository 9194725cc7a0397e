import { arrangements } from '@/lib/chapterWords'
import { locales } from '@/lib/label'
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
  time,
  whole,
} from '@/platform/openapi/schema'

import { states } from './stored'

const printSchema = whole({
  id: text,
  chapters: oneOf(arrangements),
  large: flag,
  locale: oneOf(locales),
  territory: nullable(said(text, 'The slug of a territory; null for the whole catalogue.')),
  state: oneOf(states),
  step: nullable(oneOf(['reading', 'setting'])),
  done: said(count, 'Entries that are read.'),
  total: count,
  fault: nullable(said(text, 'Why it failed and what to do, for people.')),
  askedAt: time,
  asOf: nullable(said(time, 'When the entries of a ready one were read.')),
  isChanged: said(flag, 'The public catalogue has changed since.'),
  bytes: nullable(count),
  file: nullable(said(text, 'The address of a ready one.')),
})

const id = inPath('id', 'The print.')

/** What the addresses of prepared catalogues say of themselves. */
export const operations = {
  list: {
    id: 'preparedCatalogues',
    summary: 'The catalogues on paper that are ready or being prepared',
    caller: 'account',
    answers: [json(whole({ docs: list(printSchema) }), 'The newest first.')],
    refusals: [401, 403],
  },
  prepare: {
    id: 'prepareCatalogue',
    summary: 'Prepare the catalogue on paper in the background',
    description:
      'For staff. What is being prepared of the same choice already is answered instead of a second one; a ready one of it is replaced when the new one is ready. It holds what anybody may read.',
    caller: 'account',
    body: {
      schema: object({
        chapters: oneOf(arrangements),
        large: flag,
        locale: oneOf(locales),
        territory: nullable(text),
      }),
    },
    answers: [json(printSchema, 'How far it is.', 202)],
    refusals: [400, 401, 403, 409],
  },
  read: {
    id: 'preparedCatalogue',
    summary: 'A catalogue on paper and how far it is',
    caller: 'account',
    parameters: [id],
    answers: [json(printSchema, 'The print.')],
    refusals: [401, 403, 404],
  },
  cancel: {
    id: 'cancelPreparedCatalogue',
    summary: 'Stop preparing a catalogue on paper',
    caller: 'account',
    parameters: [id],
    answers: [json(printSchema, 'The print.')],
    refusals: [401, 403, 404, 409],
  },
  file: {
    id: 'preparedCatalogueFile',
    summary: 'A prepared catalogue as a PDF',
    caller: 'account',
    parameters: [id, inPath('name', 'The name of the file, as `file` of the print has it.')],
    answers: [
      { status: 200, says: 'The document.', type: 'application/pdf', schema: { type: 'string' } },
    ],
    refusals: [401, 403, 404, 409, 410],
  },
} satisfies Record<string, Operation>
