import { inPath, json, type Operation } from '@/platform/openapi/operation'
import { message, object, ref, said, text, whole } from '@/platform/openapi/schema'

const told = whole({ message })
const email = { type: 'string', format: 'email' }

/** What the ways into an account say of themselves. */
export const accountOperations = {
  signIn: {
    id: 'login',
    summary: 'Sign in',
    description:
      'The answer sets the cookie `payload-token`; its value is the token of the header too. With a second factor, the first answer is 401 and asks for `otp`.',
    caller: 'anybody',
    body: {
      schema: object(
        {
          email,
          password: text,
          otp: said(text, 'The code of a second factor, or a recovery code.'),
        },
        ['email', 'password'],
      ),
      isRequired: true,
    },
    answers: [
      json(
        object(
          {
            message,
            user: ref('User'),
            exp: { type: 'integer', description: 'When the session ends, in seconds since 1970.' },
          },
          ['message', 'user', 'exp'],
        ),
        'Signed in; the cookie is in `Set-Cookie`.',
      ),
    ],
    refusals: [400, 401, 413, 415],
  },
  forgotPassword: {
    id: 'forgotPassword',
    summary: 'Ask for a link to a new password',
    description: 'The answer is the same whether there is such an account or not.',
    caller: 'anybody',
    body: { schema: object({ email }, ['email']), isRequired: true },
    answers: [json(told, 'If there is an account, a letter will leave.')],
    refusals: [400, 413, 415],
  },
  setPassword: {
    id: 'resetPassword',
    summary: 'Set a password by the link of a letter',
    description: 'It signs nobody in.',
    caller: 'anybody',
    body: {
      schema: object({ token: said(text, 'Of the link.'), password: text }, ['token', 'password']),
      isRequired: true,
    },
    answers: [json(told, 'The password is set.')],
    refusals: [400, 413, 415],
  },
  invite: {
    id: 'inviteAgain',
    summary: 'Send an invitation again',
    description:
      'For admins, and for editors and coordinators to people of providers; the older link ends.',
    caller: 'account',
    parameters: [inPath('id', 'Of the person.')],
    answers: [json(told, 'A letter will leave.')],
    refusals: [400, 401, 403, 404, 409],
  },
} satisfies Record<string, Operation>
