import type { Payload } from 'payload'

import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Subscription } from '@/payload-types'
import { env } from '@/platform/env'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { linkTokenHash, linkTokenOf } from '@/platform/requests/linkToken'

/** The token of the link in all letters of a subscription. */
export const tokenOf = (payload: Payload, { code }: Pick<Subscription, 'code'>): string =>
  linkTokenOf(payload, 'subscription', code)

/** The page on which a subscription is confirmed, changed and ended. */
export const linkOf = (payload: Payload, of: Pick<Subscription, 'code'>, language: Locale) =>
  env.siteUrl + pathTo(language, `/odber/${tokenOf(payload, of)}`)

/** The subscription of a link; null when there is none, or nobody confirmed it in time. */
export const subscriptionOf = async (
  { db }: Payload,
  token: string,
): Promise<Subscription | null> => {
  const found = await db.findOne<Subscription>({
    collection: 'subscriptions',
    where: { tokenHash: { equals: linkTokenHash(token) } },
  })
  return found && !isLate(found, new Date()) ? found : null
}

const isLate = ({ state, confirmUntil }: Subscription, now: Date): boolean =>
  state === 'unconfirmed' && Boolean(confirmUntil && new Date(confirmUntil) <= now)

/** Takes subscriptions away with the letters that told of them: nothing is kept of those who leave. */
export const endSubscriptions = async (payload: Payload, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  await payload.db.deleteMany({ collection: 'subscriptions', where: { id: { in: ids } } })
  // After the rows: a letter that is being written finds none to go with.
  await eraseLettersAbout(
    payload,
    ids.map((id) => `subscriptions:${id}`),
  )
}
