import { changeNames } from '@/lib/changeForm'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  message,
  nullable,
  object,
  oneOf,
  ref,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'
import type { Reviewed } from '@/subjects/review/entry'

import { filters } from './overview'

const token = inPath('token', 'Of the link in a letter.')
const catalogue = oneOf(['services', 'providers'])

/** What confirming an entry in the desk says of itself. */
export const confirmOperation = (collection: Reviewed): Operation => ({
  id: `confirm_${collection}`,
  summary: 'Confirm that what is public is true',
  description:
    'For people of the provider, and for staff on its behalf. A draft is neither confirmed nor published.',
  caller: 'account',
  parameters: [inPath('id', 'Of the entry.')],
  body: {
    schema: object({
      fingerprint: said(text, 'Of the state that was seen: 409 when it has changed since.'),
    }),
  },
  answers: [json(whole({ confirmedAt: time, message }), 'It is confirmed.')],
  refusals: [400, 401, 403, 404, 409],
})

const prompted = object(
  {
    id: said(text, 'Of the question, not of the entry: the key to confirm it.'),
    state: oneOf(['open', 'confirmed', 'gone']),
    confirmedAt: nullable(time),
    hasChanged: said(flag, 'It has changed since the letter was written.'),
    fingerprint: said(text, 'Of the state that is shown.'),
    title: text,
    editPath: text,
    changes: said(
      list(whole({ label: text, before: nullable(text), after: nullable(text) })),
      'What has become public since it was last confirmed.',
    ),
    waitsSince: said(nullable(time), 'A change of it waits for staff since then.'),
    collection: catalogue,
    doc: { anyOf: [ref('Service'), ref('Provider'), { type: 'null' }] },
  },
  ['id', 'state', 'fingerprint', 'title', 'collection'],
)

const results = {
  confirmed: list(text),
  changed: said(list(text), 'They have changed since they were seen.'),
  used: said(list(text), 'They were confirmed before.'),
}

/** What the link of a confirmation letter says of itself. */
export const verifyOperations = {
  read: {
    id: 'readConfirmation',
    summary: 'What a letter asks about',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [token, query('locale', oneOf(['cs', 'en', 'uk']))],
    answers: [
      json(whole({ person: text, expiresAt: time, entries: list(prompted) }), 'The entries.'),
    ],
    refusals: [400, 404, 410],
  },
  confirm: {
    id: 'confirmByLink',
    summary: 'Confirm the entries of a letter',
    description:
      'Without `entries`, all that the letter named. A form of the page (`entry=ID:FINGERPRINT`) is sent back to the page.',
    caller: 'anybody',
    parameters: [token],
    body: {
      schema: object({
        entries: { ...list(whole({ id: text, fingerprint: text })), maxItems: 500 },
      }),
    },
    answers: [
      json(whole({ ...results, message }), 'Some of them at least are confirmed.'),
      { status: 303, says: 'A form is sent back to its page.' },
    ],
    refusals: [400, 404, 409, 410],
  },
  change: {
    id: 'changeByLink',
    summary: 'Say what is different in an entry of a letter',
    description:
      'It becomes a proposal that staff decide on; nothing public changes before. A box that is not sent stays, an empty one is taken out; `was-` with the name of a box is what stood in it when its reader began to write.',
    caller: 'anybody',
    parameters: [token],
    body: {
      schema: object(
        Object.fromEntries(
          changeNames.map((name) => [
            name,
            name === 'entry' ? said(text, 'Of the question, as `id` of the entries.') : text,
          ]),
        ),
        ['entry'],
      ),
      isRequired: true,
    },
    answers: [json(whole({ message }), 'It waits for staff.', 201)],
    refusals: [400, 404, 409, 410, 429],
  },
  renew: {
    id: 'renewLink',
    summary: 'Ask for a new link in the place of an old one',
    description:
      'It goes to the address of the letter, once a day at most. The answer tells nothing of whether there is such a link. A form of the page is sent back to the page.',
    caller: 'anybody',
    parameters: [token],
    body: { schema: object({}) },
    answers: [
      json(whole({ message }), 'If there is such a link, a letter leaves.'),
      { status: 303, says: 'A form is sent back to its page.' },
    ],
    refusals: [400, 429],
  },
} satisfies Record<string, Operation>

/** What the overview of the verification says of itself, and the letters to the rest. */
export const overviewOperations = {
  read: {
    id: 'verificationOverview',
    summary: 'How the confirming of entries goes',
    description: 'For editors and coordinators.',
    caller: 'account',
    parameters: [
      query('state', { ...oneOf(filters), default: 'overdue' }),
      query('page', { type: 'integer', minimum: 1, default: 1 }),
    ],
    answers: [
      json(
        whole({
          counts: whole(Object.fromEntries(filters.map((each) => [each, count]))),
          rest: whole({ people: count, entries: count, withoutPerson: count }),
          state: oneOf(filters),
          page: count,
          hasNextPage: flag,
          entries: list(
            whole({
              id: text,
              collection: catalogue,
              title: text,
              provider: text,
              verifiedOn: nullable(time),
              people: count,
            }),
          ),
          letters: list(whole({ id: text, to: text, failedAt: time, error: text })),
          providers: list(whole({ id: text, name: text })),
        }),
        'Counts, and the list of one state.',
      ),
    ],
    refusals: [400, 401, 403],
  },
  send: {
    id: 'sendConfirmationLetters',
    summary: 'Write to everybody who has not confirmed',
    description: 'For editors and coordinators; to each person once a day at most.',
    caller: 'account',
    answers: [
      json(
        whole({ letters: count, entries: count, already: count, withoutPerson: count, message }),
        'The letters will leave.',
      ),
    ],
    refusals: [400, 401, 403],
  },
} satisfies Record<string, Operation>
