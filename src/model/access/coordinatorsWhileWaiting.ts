import type { Access } from 'payload'

import { isCoordinator } from '@/lib/roles'

/** Coordinators and those above them, until it is decided. */
export const coordinatorsWhileWaiting: Access = ({ req: { user } }) =>
  isCoordinator(user) ? { state: { equals: 'waiting' } } : false
