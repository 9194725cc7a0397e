import { locales } from '@/lib/label'
import { measureStates } from '@/lib/measureLabels'
import { inPath, json, query, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  message,
  nullable,
  object,
  oneOf,
  said,
  text,
  time,
  whole,
} from '@/platform/openapi/schema'

const plan = inPath('id', 'Of the plan.')
const year = { type: 'integer', minimum: 1990, maximum: 2100 }
const writers = 'For coordinators, editors and admins.'
const asking = {
  schema: whole({ year, measures: said(list(text), 'Their ids.') }),
  isRequired: true,
}

/** What asking how far measures are says of itself. */
export const askingOperations = {
  read: {
    id: 'planAnswers',
    summary: 'Which measures are late or have no report of a year, and who was asked',
    description: writers,
    caller: 'account',
    parameters: [plan, query('year', year, 'Until September the last one, unless said.')],
    answers: [
      json(
        whole({
          plan: whole({ id: text, title: text }),
          year,
          measures: list(
            whole({
              id: text,
              code: text,
              title: text,
              responsible: nullable(text),
              isLate: flag,
              isUnreported: flag,
              emails: list(text),
              asked: list(whole({ email: text, at: time })),
              isAnswered: said(flag, 'An answer for the year waits for staff.'),
            }),
          ),
        }),
        'All measures of the plan, in its order.',
      ),
    ],
    refusals: [400, 401, 403, 404],
  },
  contacts: {
    id: 'changeMeasureContacts',
    summary: 'To whom letters about measures go',
    description: `${writers} Never public. \`before\` is what somebody saw: 409 where it has changed.`,
    caller: 'account',
    parameters: [plan],
    body: {
      schema: whole({
        contacts: list(whole({ measure: text, emails: list(text), before: list(text) })),
      }),
      isRequired: true,
    },
    answers: [json(whole({ message }), 'They are stored.')],
    refusals: [400, 401, 403, 404, 409],
  },
  preview: {
    id: 'previewAnswersAsking',
    summary: 'The letters that would be sent to those who answer for measures',
    description: `${writers} Nothing is written.`,
    caller: 'account',
    parameters: [plan],
    body: asking,
    answers: [
      json(
        whole({
          letters: list(whole({ to: text, measures: count, subject: text, text })),
          without: said(count, 'How many measures have no e-mail.'),
        }),
        'One for each address.',
      ),
    ],
    refusals: [400, 401, 403, 404, 409],
  },
  ask: {
    id: 'askForAnswers',
    summary: 'A letter to those who answer for measures, with a link to one form',
    description: `${writers} One letter for an address; the same once a day.`,
    caller: 'account',
    parameters: [plan],
    body: asking,
    answers: [json(whole({ message, sent: count }), 'They are in the outbox.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>

const token = inPath('token', 'Of the link in the letter.')
const typed = { type: 'object', additionalProperties: text }
const view = whole({
  state: said(
    oneOf(['open', 'used', 'expired']),
    'Used: all was accepted. Expired: nothing is told.',
  ),
  plan: text,
  year,
  organisation: text,
  measures: list(
    whole({
      id: text,
      code: text,
      title: text,
      path: nullable(text),
      state: nullable(oneOf(Object.keys(measureStates))),
      endsOn: nullable(time),
      indicators: list(
        whole({
          id: text,
          name: text,
          unit: nullable(text),
          target: nullable({ type: 'number' }),
          latest: nullable(whole({ on: time, value: { type: 'number' } })),
        }),
      ),
      standing: oneOf(['new', 'waiting', 'accepted', 'returned']),
      reason: nullable(text),
      said: typed,
    }),
  ),
})

/** What the link of the letter says of itself. */
export const linkOperations = {
  read: {
    id: 'readAnswerLink',
    summary: 'The measures about which a letter asks',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [token, query('locale', oneOf(locales))],
    answers: [json(view, 'What can be answered.')],
    refusals: [400, 404],
  },
  answer: {
    id: 'answerAboutMeasures',
    summary: 'Say how far measures are; staff decide on it',
    description:
      'Nothing is required; what is empty nobody said. `action: renew` sends a new link to the same address. 409 when the link is over, or a measure is not its any more.',
    caller: 'anybody',
    parameters: [token],
    body: {
      isRequired: true,
      schema: object({
        action: oneOf(['renew']),
        organisation: text,
        states: said(typed, 'By the id of the measure.'),
        texts: said(typed, 'By the id of the measure.'),
        spent: said(typed, 'By the id of the measure, a number as people write it.'),
        values: said(
          typed,
          'By the ids of the measure and of its indicator, with a full stop between.',
        ),
      }),
    },
    answers: [json(whole({ state: oneOf(['sent', 'renewed']), message }), 'It waits for staff.')],
    refusals: [400, 404, 409],
  },
} satisfies Record<string, Operation>

const answer = inPath('id', 'Of the answer.')
const version = said(count, 'The `version` of the answer that was read.')

/** What deciding on answers says of itself. */
export const decidingOperations = {
  accept: {
    id: 'acceptMeasureAnswer',
    summary: 'What an answer says becomes the evaluation of its measure',
    description: `${writers} \`fields\` are of \`state\`, \`result\`, \`text\`, \`spent\` and \`value-{id of an indicator}\`. 409 when somebody has decided, the author has sent another one, or the measure has changed since its \`revision\`.`,
    caller: 'account',
    parameters: [answer],
    body: { schema: whole({ version, revision: time, fields: list(text) }), isRequired: true },
    answers: [json(whole({ message }), 'It is with the measure.')],
    refusals: [400, 401, 403, 404, 409],
  },
  return: {
    id: 'returnMeasureAnswer',
    summary: 'An answer goes back to its author, with a sentence in a letter',
    description: writers,
    caller: 'account',
    parameters: [answer],
    body: { schema: whole({ version, reason: text }), isRequired: true },
    answers: [json(whole({ message }), 'The letter is in the outbox.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
