import type { Payload, TypedUser } from 'payload'

/** Whoever is signed in with a closed account is nobody, whatever token or cookie she still has. */
export const activeOnly = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(({ name, authenticate }) => ({
    name,
    authenticate: async (args) => {
      const result = await authenticate(args)
      const user = result.user as TypedUser | null
      return user?.isActive === false ? { user: null } : result
    },
  }))
}
