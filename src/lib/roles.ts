import type { User } from '@/payload-types'

import { idsOf } from './idOf'

/** Whoever asks: a signed-in person, or nobody. */
export type Person = Partial<Pick<User, 'id' | 'role' | 'providers'>> | null | undefined

export const roles = ['admin', 'editor', 'coordinator', 'provider', 'member'] as const

export const isAdmin = (person: Person): boolean => person?.role === 'admin'

/** Publishes all content. */
export const isEditor = (person: Person): boolean => isAdmin(person) || person?.role === 'editor'

/** Plans services: runs projects, plans, working groups and events. */
export const isCoordinator = (person: Person): boolean =>
  isEditor(person) || person?.role === 'coordinator'

/** Runs consultations on plans: reads who wrote a comment, settles it. */
export const isConsultationKeeper = (person: Person): boolean =>
  isAdmin(person) || person?.role === 'coordinator'

/** Works for the region or town, as opposed to a provider of services. */
export const isStaff = isCoordinator

/** Has work at the desk; a member of a working group has only her room, and is to everything else like anybody. */
export const worksAtDesk = (person: Person): boolean =>
  Boolean(person?.role) && person?.role !== 'member'

/** The ids of the providers whose entries this person keeps; none for anybody but a provider. */
export const ownProviders = (person: Person): string[] =>
  person?.role === 'provider' ? idsOf(person.providers) : []
