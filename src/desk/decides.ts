import type { TypedUser } from 'payload'

import { isStaff } from '@/lib/roles'

/** Whether the review is this person's work: staff decide, a provider's people hand over, members of groups do neither. */
export const decides = (user: TypedUser | null | undefined): boolean => isStaff(user)
