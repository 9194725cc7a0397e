import type { Locale } from '@/lib/label'
import type { MeetingView } from '@/lib/meetingView'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** What the link of an invitation to a meeting is about; null when there is none. Throws a CmsError. */
export const findInvitation = async (
  token: string,
  locale: Locale,
): Promise<MeetingView | null> => {
  const path = '/api/meeting-invitations'
  const response = await transport(
    `${restOrigin}${path}/${encodeURIComponent(token)}?locale=${locale}`,
    { headers: { 'Accept-Language': locale } },
  ).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as MeetingView
  if (response.status < 500) return null
  throw new CmsError(response.status, path)
}
