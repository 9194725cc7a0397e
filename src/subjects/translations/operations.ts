import { publicKindNames } from '@/lib/publicKinds'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import {
  count,
  list,
  message,
  object,
  oneOf,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

import { standings } from './standingOf'
import { translations } from './textsOf'

const standing = said(
  oneOf(standings),
  '`stale`: the Czech changed after the translation; `partly`, `none`, `whole`: how much is translated.',
)

/** What the list of translations says of itself. */
export const listOperation: Operation = {
  id: 'translations',
  summary: 'What is translated, out of date or missing in a language',
  description:
    'For editors and coordinators: entries that they may read, drafts too, as they were last saved. A change of the Czech is known from the versions that are kept.',
  caller: 'account',
  parameters: [
    query('locale', { ...oneOf(translations), default: 'en' }),
    query('kind', oneOf(publicKindNames)),
    query('standing', standing),
    query('page', { type: 'integer', minimum: 1 }),
  ],
  answers: [
    json(
      whole({
        kinds: list(
          whole({
            kind: oneOf(publicKindNames),
            label: text,
            counts: whole(Object.fromEntries(standings.map((each) => [each, count]))),
          }),
        ),
        docs: list(
          whole({
            kind: oneOf(publicKindNames),
            id: text,
            title: said(text, 'In Czech.'),
            standing,
            missing: said(list(text), 'The fields that say nothing in the language.'),
            changed: said(
              list(
                whole({
                  label: text,
                  at: time,
                  version: said(text, 'The version with the newer Czech.'),
                }),
              ),
              'The fields whose Czech is newer.',
            ),
          }),
        ),
        totalDocs: count,
        page: count,
        totalPages: count,
      }),
      'The most urgent first, fifty on a page.',
    ),
  ],
  refusals: [400, 401, 403],
}

/** What saying that a translation holds says of itself. */
export const confirmOperation: Operation = {
  id: 'confirmTranslation',
  summary: 'Says that a translation holds although the Czech changed',
  description: 'For those who may publish the entry. It is written into the journal.',
  caller: 'account',
  parameters: [inPath('kind', 'A collection.'), inPath('id', 'An id.')],
  body: {
    schema: object(
      {
        locale: oneOf(translations),
        changedAt: said(time, 'The newest `at` of the changes that were looked at.'),
      },
      ['locale', 'changedAt'],
    ),
    isRequired: true,
  },
  answers: [json(whole({ message }), 'It is noted.')],
  refusals: [400, 401, 403, 404, 409],
}
