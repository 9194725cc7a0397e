import type { Access } from 'payload'

import { isConsultationKeeper } from '@/lib/roles'

/** Coordinators and admins: they run consultations and answer for what people wrote. */
export const consultationKeepers: Access = ({ req: { user } }) => isConsultationKeeper(user)
