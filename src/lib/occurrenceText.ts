import { formatDate, formatDateTime, formatTime, isoDay } from './formatDate'
import type { Locale } from './label'

type Occurrence = { startsAt: string; endsAt?: string | null; allDay?: boolean | null }

/** `16. 9. 2019 9:00–15:00`; over several days both days; a whole day without hours. */
export const occurrenceText = (
  locale: Locale,
  { startsAt, endsAt, allDay }: Occurrence,
): string => {
  const isOneDay = !endsAt || isoDay(startsAt) === isoDay(endsAt)
  const day = formatDate(locale, startsAt)
  if (allDay) return isOneDay ? day : `${day} – ${formatDate(locale, endsAt)}`
  if (!endsAt) return formatDateTime(locale, startsAt)
  if (!isOneDay) return `${formatDateTime(locale, startsAt)} – ${formatDateTime(locale, endsAt)}`

  return `${day} ${formatTime(locale, startsAt)}–${formatTime(locale, endsAt)}`
}
