import { commentLengths as lengths } from '@/lib/consultation'
import { locales } from '@/lib/label'
import { itemKinds } from '@/lib/planItems'
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

const id = inPath('id', 'Of the consultation; the slug of a plan stands for its newest one.')
const key = inPath('key', 'Of the receipt.')
const told = whole({ message })
const [least, most] = lengths.text

const item = whole({
  id: said(text, '`plan`, or `section-`, `priority-`, `goal-`, `measure-` with an id.'),
  kind: oneOf(itemKinds),
  code: nullable(text),
  title: text,
  text,
  wording: said(text, 'A mark of the Czech wording: it changes with it.'),
})

/** What consultations on plans say of themselves. */
export const consultationOperations = {
  items: {
    id: 'consultationItems',
    summary: 'The parts of a plan that people may comment on',
    caller: 'anybody or account',
    parameters: [id, query('locale', oneOf(locales))],
    answers: [json(whole({ items: list(item) }), 'In the order of the plan.')],
    refusals: [400, 404],
  },
  comment: {
    id: 'sendComment',
    summary: 'Comment on a part of a plan',
    description:
      'While the consultation is open. Staff look at it before anybody else reads it; the e-mail is never published.',
    caller: 'anybody',
    parameters: [id],
    body: {
      schema: object(
        {
          item: said(text, 'The `id` of one of the items.'),
          wording: said(text, 'Of the item, as it was read: refused when it has changed since.'),
          text: { type: 'string', minLength: least, maxLength: most },
          name: { type: 'string', maxLength: lengths.name },
          organisation: { type: 'string', maxLength: lengths.organisation },
          email: said(text, 'Where a receipt and the settlement are wanted.'),
          consent: said(flag, 'Whether the name and the organisation may be published.'),
          language: oneOf(locales),
          altcha: said(
            { type: 'object', additionalProperties: true },
            'The challenge of `/api/mistakes/challenge` and its solution: `{challenge, solution}`.',
          ),
          website: said(text, 'Leave it empty: people do not see it.'),
        },
        ['item', 'text', 'altcha'],
      ),
      isRequired: true,
    },
    answers: [json(told, 'It waits for staff.', 201)],
    refusals: [400, 404, 409, 413, 415, 429],
  },
  settle: {
    id: 'settleConsultation',
    summary: 'Publish how all comments were settled',
    description:
      'For coordinators and admins, after the last day. Refused while a shown comment has no decision or no reason: `data.unsettled` names them.',
    caller: 'account',
    parameters: [inPath('id', 'Of the consultation.')],
    answers: [json(told, 'It is published; letters to the authors leave.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>

/** What the link of a receipt says of itself. */
export const commentOperations = {
  agree: {
    id: 'agreeWithComment',
    summary: 'Agree with a comment',
    description:
      'While its consultation is open and the website shows it. Nothing is kept of who agreed; from one address a few count a day.',
    caller: 'anybody',
    parameters: [inPath('id', 'Of the comment.')],
    body: {
      schema: object(
        {
          altcha: said(
            { type: 'object', additionalProperties: true },
            'The challenge of `/api/mistakes/challenge` and its solution: `{challenge, solution}`.',
          ),
        },
        ['altcha'],
      ),
      isRequired: true,
    },
    answers: [
      json(
        whole({
          state: said(oneOf(['counted', 'again']), 'Whether it counted.'),
          message,
          agreements: said(count, 'How many have agreed.'),
        }),
        'It is counted, or enough have come from the address today.',
      ),
    ],
    refusals: [400, 404, 409, 413, 415, 429],
  },
  read: {
    id: 'readCommentByLink',
    summary: 'The comment that a receipt is about',
    description: 'Reading it changes nothing.',
    caller: 'anybody',
    parameters: [key],
    answers: [
      json(
        whole({
          number: nullable(text),
          item: text,
          text,
          plan: whole({ title: text, slug: text }),
          closesAt: time,
          state: said(oneOf(['open', 'over', 'withdrawn']), 'Whether it can be taken back.'),
        }),
        'The comment, for its author.',
      ),
    ],
    refusals: [400, 404],
  },
  withdraw: {
    id: 'withdrawComment',
    summary: 'Take a comment back',
    description: 'While the consultation is open. What was written is deleted, the number stays.',
    caller: 'anybody',
    parameters: [key],
    answers: [json(told, 'It is taken back.')],
    refusals: [400, 404, 409],
  },
} satisfies Record<string, Operation>
