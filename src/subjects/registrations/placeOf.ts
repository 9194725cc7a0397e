import type { Locale } from '@/lib/label'
import { placeLine } from '@/lib/placeLine'
import { textIn } from '@/lib/textIn'

import type { SignUpEvent } from './signUpEvent'

/** Where an event takes place: its venue, and the address on the web. */
export type PlaceOfEvent = { where?: string; online?: string }

/** The place of an event for somebody who has a place there (`isIn`), or for anybody else. */
export const placeOf = (
  { venue, onlineUrl, signUpHere }: SignUpEvent,
  language: Locale,
  isIn: boolean,
): PlaceOfEvent => ({
  where:
    placeLine({
      name: textIn(language, venue?.name),
      room: textIn(language, venue?.room),
      address: venue?.address,
    }) ?? undefined,
  online: (isIn && signUpHere?.onlineUrl) || onlineUrl || undefined,
})
