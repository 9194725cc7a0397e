import type { PayloadRequest } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { defaultLocale, locales, type Locale } from '@/lib/label'
import { oneOf, single } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'
import { printed } from '@/subjects/print/printed'
import type { EventDate, SignUpEvent } from '@/subjects/registrations/signUpEvent'

import { datedEvent } from './datedEvent'

type Wanted = { event: SignUpEvent; date: EventDate; locale: Locale }
type Paper = {
  template: string
  /** What its file is called before the event and the day. */
  name: string
  dataOf: (req: PayloadRequest, wanted: Wanted) => Promise<object>
}

/** A document for the day of an event, of the date and in the language that are asked for; for staff alone. */
export const printedOfDate = async (
  req: PayloadRequest,
  { template, name, dataOf }: Paper,
): Promise<Response> => {
  const { occurrence, locale } = understood(req, (given) => ({
    occurrence: single(given, 'occurrence') || null,
    locale: oneOf(given, 'locale', locales) ?? defaultLocale,
  }))
  const { event, date } = await datedEvent(req, occurrence)
  const pdf = await printed(req, template, await dataOf(req, { event, date, locale }))
  const file = `${name}-${event.slug ?? event.id}-${isoDay(date.startsAt)}.pdf`
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${file}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}
