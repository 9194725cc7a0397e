import type { PayloadRequest } from 'payload'

import { fail } from '@/platform/requests/fail'

import { faults } from './faults'

const readings = ['read', 'readDistinct', 'count', 'countVersions', 'me']

type Operation = { operation: string; req: PayloadRequest }

/** What a key never changes, whatever way leads there: approving a claim would make an account too. */
export const refuseKeys = ({ operation, req }: Operation): void => {
  const { _strategy } = (req.user ?? {}) as { _strategy?: string }
  if (_strategy === 'api-key' && !readings.includes(operation)) fail(req, 403, faults.notByKey)
}
