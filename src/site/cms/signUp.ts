import type { Locale } from '@/lib/label'
import type { PlacesView, RegistrationView } from '@/lib/registrationView'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** How many places an event has, and how many are taken. Throws a CmsError. */
export const findPlaces = async (event: string): Promise<PlacesView> => {
  const path = `/api/events/${encodeURIComponent(event)}/places`
  const response = await transport(restOrigin + path).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (!response.ok) throw new CmsError(response.status, path)
  return (await response.json()) as PlacesView
}

/** The registration to which the link of a letter leads; null when there is none. Throws a CmsError. */
export const findRegistration = async (
  token: string,
  locale: Locale,
): Promise<RegistrationView | null> => {
  const path = '/api/registrations/link'
  const response = await transport(
    `${restOrigin}${path}/${encodeURIComponent(token)}?locale=${locale}`,
    { headers: { 'Accept-Language': locale } },
  ).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as RegistrationView
  if (response.status < 500) return null
  throw new CmsError(response.status, path)
}
