import type { Access } from 'payload'

import { isCoordinator } from '@/lib/roles'

/** Coordinators, and the editors and admins above them. */
export const coordinators: Access = ({ req: { user } }) => isCoordinator(user)
