import type { PayloadRequest } from 'payload'

import { recordChange } from '@/subjects/freshness/recordChange'
import type { SignUpEvent } from '@/subjects/registrations/signUpEvent'

/** Pages of the projects of an event may show how many people took part. */
export const followSupported = async (
  req: PayloadRequest,
  { id, projects }: SignUpEvent,
): Promise<void> => {
  if (projects?.length) await recordChange(req, 'projects', id)
}
