import type { Access } from 'payload'

/** Anybody with an account and a role. */
export const signedIn: Access = ({ req: { user } }) => Boolean(user?.role)
