import type { Describe } from './collection'
import { json } from './operation'
import { flag, message, nullable, object, ref, type Schema } from './schema'

const exp: Schema = {
  type: 'integer',
  description: 'When the session ends, in seconds since 1970.',
}
const strategy: Schema = { type: 'string', description: 'How the person was recognised.' }

const logout: Describe = () => ({
  id: 'logout',
  summary: 'Sign out',
  description: 'Ends this session, or all of the person with `allSessions=true`.',
  caller: 'account',
  parameters: [{ name: 'allSessions', in: 'query', schema: flag }],
  answers: [json(object({ message }, ['message']), 'The session is over.')],
  refusals: [400, 401, 403],
})

const me: Describe = () => ({
  id: 'me',
  summary: 'Who is signed in',
  caller: 'anybody or account',
  shared: ['depth', 'select', 'populate'],
  answers: [
    json(
      object(
        {
          user: nullable(ref('User')),
          collection: { const: 'users' },
          strategy,
          exp,
          message,
        },
        ['user', 'message'],
      ),
      'The person; `user` is null when nobody is signed in.',
    ),
  ],
  refusals: [400, 401],
})

const refresh: Describe = () => ({
  id: 'refreshToken',
  summary: 'Stay signed in',
  description: 'A new cookie comes in the place of one that would soon be over.',
  caller: 'account',
  answers: [
    json(
      object({ message, user: ref('User'), exp, strategy, setCookie: flag }, ['message', 'exp']),
      'The session goes on.',
    ),
  ],
  refusals: [400, 401, 403],
})

/** What Payload offers to people with an account; how they get in is the portal's own. */
export const accountOperations: Record<string, Describe> = {
  'post /logout': logout,
  'get /me': me,
  'post /refresh-token': refresh,
}
