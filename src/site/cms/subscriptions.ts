import type { DigestChoices, SubscriptionView } from '@/lib/digest'
import type { Locale } from '@/lib/label'

import { askRest } from './askRest'
import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** What people may ask to be told of by e-mail. Throws a CmsError. */
export const findChoices = (): Promise<DigestChoices> =>
  askRest('/api/subscriptions/choices', new URLSearchParams())

/** The subscription to which the link of a letter leads; null when there is none. Throws a CmsError. */
export const findSubscription = async (
  token: string,
  locale: Locale,
): Promise<SubscriptionView | null> => {
  const path = '/api/subscriptions/link'
  const url = `${restOrigin}${path}/${encodeURIComponent(token)}?locale=${locale}`
  const response = await transport(url).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as SubscriptionView
  if (response.status < 500) return null
  throw new CmsError(response.status, path)
}
