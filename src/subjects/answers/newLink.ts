import { randomBytes } from 'node:crypto'

import { pathTo } from '@/lib/pathTo'
import type { Step } from '@/platform/database/together'
import { env } from '@/platform/env'
import { linkTokenHash } from '@/platform/requests/linkToken'

/** How long a link is good, in milliseconds. */
const validForMs = 60 * 86_400_000

/** Until when a link that is sent now is good. */
export const expiryOf = (now: Date): string => new Date(now.getTime() + validForMs).toISOString()

export type Asking = { plan: string; year: number; email: string; measures: string[] }

/** A link by which somebody answers about measures, and the row to be stored with the letter that bears it. */
export const newLink = (
  { measures, ...asking }: Asking,
  now: Date,
): { href: string; expiresAt: string; row: Step } => {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = expiryOf(now)
  const add = {
    ...asking,
    measures: measures.join('\n'),
    tokenHash: linkTokenHash(token),
    sentAt: now.toISOString(),
    expiresAt,
  }
  // Whom we write to speaks the language of the plan; the page has the other two.
  const href = env.siteUrl + pathTo('cs', `/plneni/${token}`)
  return { href, expiresAt, row: { collection: 'answer-links', add } }
}
