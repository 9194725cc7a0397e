import type { Person } from '@/lib/roles'

/** Keeps out of the menu of a provider's people what they can only look at: the site shows it better. */
export const notForProviders = ({ user }: { user: unknown }): boolean =>
  (user as Person)?.role === 'provider'
