import type { Access, Where } from 'payload'

import { isConsultationKeeper, isStaff } from '@/lib/roles'

/** What anybody may read: what says of itself that its plan is public, and is not in the trash. */
const open: Where = {
  and: [{ isPublic: { equals: true } }, { deletedAt: { exists: false } }],
}

/** Staff see all consultations; everyone else, those of public plans. */
export const openOrStaffConsultations: Access = ({ req: { user } }) => (isStaff(user) ? true : open)

/** Keepers of consultations see all comments; everyone else, those that were looked at, of public plans. */
export const openOrKeptComments: Access = ({ req: { user } }) =>
  isConsultationKeeper(user) ? true : open
