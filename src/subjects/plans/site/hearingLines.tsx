import type { ReactNode } from 'react'

import { formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Plan } from '@/payload-types'

/** When and where a plan is talked over in public, line by line. */
export const hearingLines = (locale: Locale, commenting: Plan['commenting']): ReactNode[] => {
  const { hearing, hearingAt, hearingPlace } = commenting ?? {}
  const event = docOf(hearing)
  const startsAt = hearingAt ?? event?.firstStartsAt
  const lines = [
    startsAt && formatDateTime(locale, startsAt),
    hearingPlace && unbreak(hearingPlace),
    event && (
      <a key="event" href={pathTo(locale, `/akce/${event.slug}`)}>
        {unbreak(event.title)}
      </a>
    ),
  ]
  return lines.filter(Boolean)
}
