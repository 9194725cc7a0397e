import type { FeedbackView } from '@/lib/feedbackView'
import type { Locale } from '@/lib/label'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** What the link of a letter after an event asks about; null when there is none. Throws a CmsError. */
export const findFeedbackLink = async (
  token: string,
  locale: Locale,
): Promise<FeedbackView | null> => {
  const path = '/api/event-feedback'
  const response = await transport(
    `${restOrigin}${path}/${encodeURIComponent(token)}?locale=${locale}`,
    { headers: { 'Accept-Language': locale } },
  ).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as FeedbackView
  if (response.status < 500) return null
  throw new CmsError(response.status, path)
}
