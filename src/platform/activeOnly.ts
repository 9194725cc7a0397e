import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { keyHolds } from '@/lib/keyHolds'

/** What REST answers to an account whose second factor is due: who it is, how to get one, and signing out. */
const whileDue = [
  'GET /api/users/me',
  'POST /api/users/logout',
  'GET /api/users/second-factor',
  'POST /api/users/second-factor/begin',
  'POST /api/users/second-factor/confirm',
]

/** A session that is used all the time is prolonged again and again: after a day its person signs in anew. */
const longestSessionMs = 24 * 3_600_000

/**
 * Whoever is signed in with a closed account, or for longer than a day, is nobody, whatever token or cookie
 * is still there; so is, but for the way to get one, whoever must have a second factor and has none. A key
 * opens REST and never the desk; a machine is known by nothing else.
 */
export const activeOnly = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(({ name, authenticate }) => ({
    name,
    authenticate: async (args) => {
      const result = await authenticate(args)
      const user = result.user as TypedUser | null
      const isShut = user?.secondFactor === 'due' && !whileDue.includes(asked(args.req))
      const isOut = user?.isActive === false || isShut || isOver(user) || isWrongWay(args.req, user)
      return isOut ? { user: null } : result
    },
  }))
}

/** The door before REST has the words (subjects/accounts/machines/keyDoor); this holds without it too. */
const isWrongWay = (req: PayloadRequest | undefined, user: TypedUser | null): boolean => {
  if (!user) return false
  const { _strategy } = user as { _strategy?: string }
  if (_strategy !== 'api-key') return user.isMachine === true

  const isRest = req?.pathname?.startsWith('/api/') === true
  const isTooMuch = user.readsOnly === true && req?.method !== 'GET'
  return !isRest || isTooMuch || !keyHolds(user)
}

type Session = { id: string; createdAt?: Date | string | null }

const isOver = (user: TypedUser | null): boolean => {
  const { _sid, sessions } = (user ?? {}) as { _sid?: string; sessions?: Session[] | null }
  const createdAt = sessions?.find(({ id }) => id === _sid)?.createdAt
  return createdAt != null && Date.now() - new Date(createdAt).getTime() > longestSessionMs
}

/** The desk and the application itself ask without an address: they fit nothing. */
const asked = (req: PayloadRequest | undefined): string => `${req?.method} ${req?.pathname}`
