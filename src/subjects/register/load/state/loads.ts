import type { Label } from '@/lib/label'
import type { RegisterLoad } from '@/payload-types'

import type { LoadReport } from '../work/reportOf'

export const loadKinds = ['look', 'take', 'night', 'clear'] as const
export const loadSources = ['address', 'file', 'sample'] as const
export const loadStates = ['running', 'stopping', 'done', 'stopped', 'failed'] as const
export const loadSteps = ['begin', 'download', 'read', 'write'] as const
export const loadNeeds = ['first', 'jump', 'fault'] as const

export type LoadSource = (typeof loadSources)[number]
export type LoadNeed = (typeof loadNeeds)[number]

/** A reading of the register as it is stored. */
export type StoredLoad = Omit<
  RegisterLoad,
  'kind' | 'source' | 'state' | 'step' | 'need' | 'report' | 'fault'
> & {
  kind: (typeof loadKinds)[number]
  source: LoadSource
  state: (typeof loadStates)[number]
  step: (typeof loadSteps)[number]
  need?: LoadNeed | null
  report?: LoadReport | null
  fault?: Label | null
}

/** A running one that has not been heard of for so long was killed: a busy machine takes a minute to begin one. */
export const silentMs = 180_000
