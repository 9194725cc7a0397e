import { randomBytes } from 'node:crypto'

import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { env } from '@/platform/env'
import type { Step } from '@/platform/database/together'
import { linkTokenHash } from '@/platform/requests/linkToken'
import type { EventDate } from '@/subjects/registrations/signUpEvent'

/** A link for one answer, and the row to be stored with the letter that bears it. It follows from nothing of a person. */
export const newLink = (
  event: string,
  { id, startsAt }: Pick<EventDate, 'id' | 'startsAt'>,
  language: Locale,
): { href: string; row: Step } => {
  const token = randomBytes(32).toString('base64url')
  const add = {
    tokenHash: linkTokenHash(token),
    occurrence: id,
    event,
    startsAt: new Date(startsAt).toISOString(),
    isSpent: false,
  }
  return {
    href: env.siteUrl + pathTo(language, `/po-akci/${token}`),
    row: { collection: 'feedback-links', add },
  }
}
