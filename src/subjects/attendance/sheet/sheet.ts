import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PayloadHandler } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { defaultLocale, locales } from '@/lib/label'
import { oneOf, single } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'
import { printed } from '@/subjects/print/printed'

import { datedEvent } from '../datedEvent'
import { sheetOf } from './sheetOf'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'sheet.typ')

/** `GET /api/events/:id/attendance.pdf?occurrence=&locale=`: the sheet that people sign on a date. */
export const sheet: PayloadHandler = async (req) => {
  const { occurrence, locale } = understood(req, (given) => ({
    occurrence: single(given, 'occurrence') || null,
    locale: oneOf(given, 'locale', locales) ?? defaultLocale,
  }))
  const { event, date } = await datedEvent(req, occurrence)
  const pdf = await printed(req, template, await sheetOf(req, { event, date, locale }))
  const file = `prezencni-listina-${event.slug ?? event.id}-${isoDay(date.startsAt)}.pdf`
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
