import type { Payload, PayloadRequest, TypedUser } from 'payload'

/** What REST answers to an account whose second factor is due: who it is, how to get one, and signing out. */
const whileDue = [
  'GET /api/users/me',
  'POST /api/users/logout',
  'GET /api/users/second-factor',
  'POST /api/users/second-factor/begin',
  'POST /api/users/second-factor/confirm',
]

/**
 * Whoever is signed in with a closed account is nobody, whatever token or cookie is still there; so is, but
 * for the way to get one, whoever must have a second factor and has none.
 */
export const activeOnly = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(({ name, authenticate }) => ({
    name,
    authenticate: async (args) => {
      const result = await authenticate(args)
      const user = result.user as TypedUser | null
      const isShut = user?.secondFactor === 'due' && !whileDue.includes(asked(args.req))
      return user?.isActive === false || isShut ? { user: null } : result
    },
  }))
}

/** The desk and the application itself ask without an address: they fit nothing. */
const asked = (req: PayloadRequest | undefined): string => `${req?.method} ${req?.pathname}`
