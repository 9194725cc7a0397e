import { inPath, json, type Operation } from '@/platform/openapi/operation'
import {
  count,
  flag,
  list,
  message,
  object,
  oneOf,
  said,
  text,
  whole,
} from '@/platform/openapi/schema'

const told = whole({ message })
const code = said(text, 'Of the application, or a recovery code.')
const currentPassword = said(text, 'One’s own, so that an open session alone is not enough.')
const proof = { schema: object({ currentPassword, code }, ['currentPassword']), isRequired: true }

/** What one's own second factor says of itself. */
export const secondFactorOperations = {
  show: {
    id: 'showSecondFactor',
    summary: 'How it stands with one’s own second factor',
    caller: 'account',
    answers: [
      json(
        whole({ state: oneOf(['on', 'off', 'due']), mayTurnOff: flag, recoveryCodesLeft: count }),
        '`due`: it is missing and must be set up.',
      ),
    ],
    refusals: [400, 401],
  },
  begin: {
    id: 'beginSecondFactor',
    summary: 'Begin to set up a second factor',
    description:
      'Who has one already proves it by a code, and keeps it until the new one is confirmed.',
    caller: 'account',
    body: proof,
    answers: [
      json(
        whole({
          secret: text,
          address: said(text, 'The same as `otpauth:`, which an app on the same telephone opens.'),
          image: said(text, 'The same as a picture, for the camera.'),
        }),
        'The secret for the application.',
      ),
    ],
    refusals: [400, 401, 403],
  },
  confirm: {
    id: 'confirmSecondFactor',
    summary: 'Confirm the second factor by its first code',
    caller: 'account',
    body: { schema: object({ code: text }, ['code']), isRequired: true },
    answers: [
      json(whole({ message, recoveryCodes: list(text) }), 'The recovery codes, this once.'),
    ],
    refusals: [400, 401, 403, 409],
  },
  off: {
    id: 'turnOffSecondFactor',
    summary: 'Turn one’s own second factor off',
    caller: 'account',
    body: proof,
    answers: [json(told, 'It is off.')],
    refusals: [400, 401, 403, 409],
  },
  reset: {
    id: 'resetSecondFactor',
    summary: 'Take somebody’s second factor away',
    description: 'For admins, when a telephone is lost.',
    caller: 'account',
    parameters: [inPath('id', 'Of the person.')],
    body: proof,
    answers: [json(told, 'A letter will leave.')],
    refusals: [400, 401, 403, 409],
  },
} satisfies Record<string, Operation>
