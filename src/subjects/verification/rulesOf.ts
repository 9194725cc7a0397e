import type { Payload } from 'payload'

import type { VerificationRules } from './dueStage'

/** When letters are due, as coordinators have set it. */
export const rulesOf = (payload: Payload): Promise<VerificationRules> =>
  payload.findGlobal({ slug: 'verification-rules', depth: 0, overrideAccess: true })
