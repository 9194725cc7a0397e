import type { TypedUser } from 'payload'

/** Whether the review is this person's work: staff decide, a provider's people hand over. */
export const decides = (user: TypedUser | null | undefined): boolean =>
  Boolean(user) && user?.role !== 'provider'
