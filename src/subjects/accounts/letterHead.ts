import type { PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { portalName } from '@/platform/mail/queueLetter'

/** What the portal is called in Czech and where it is: for a letter on paper. */
export const letterHead = async (
  req: PayloadRequest,
): Promise<{ portal: string; siteUrl: string }> => ({
  portal: await portalName(req, 'cs'),
  siteUrl: env.siteUrl,
})
