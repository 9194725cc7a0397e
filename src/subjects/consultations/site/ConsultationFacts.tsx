import type { ReactNode } from 'react'

import { formatDate, formatDateTime } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import type { Consultation } from '@/payload-types'
import { Facts } from '@/site/components/Facts/Facts'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; consultation: Consultation; otherWays?: ReactNode[] }

/** Until when people may comment, when the plan is talked over, and what follows. */
export const ConsultationFacts = ({ locale, consultation, otherWays = [] }: Props) => {
  const t = texts(locale, 'consultation')
  const { opensAt, closesAt, settledAt, settlementDueOn } = consultation
  const isOpen = consultation.state === 'open'

  return (
    <Facts
      stacked
      facts={[
        { term: t('from'), value: formatDateTime(locale, opensAt) },
        { term: t('until'), value: untilOf(locale, closesAt) },
        { term: t('hearing'), value: hearingLines(locale, consultation) },
        !settledAt && {
          term: t('dueOn'),
          value: settlementDueOn && formatDate(locale, settlementDueOn),
        },
        settledAt && { term: t('settledAt'), value: formatDate(locale, settledAt) },
        isOpen && { term: t('otherWays'), value: otherWays },
      ]}
    />
  )
}

/** `30. 4. 2027, 23:59`: by Prague's clocks, so that nobody asks which midnight. */
export const untilOf = (locale: Locale, closesAt: string): string =>
  formatDateTime(locale, closesAt).replace(/ (?=\d+:\d+$)/, ', ')

const hearingLines = (
  locale: Locale,
  { hearing, hearingAt, hearingPlace }: Consultation,
): ReactNode[] => {
  const event = docOf(hearing)
  const startsAt = hearingAt ?? event?.firstStartsAt
  return [
    startsAt && formatDateTime(locale, startsAt),
    hearingPlace && unbreak(hearingPlace),
    event && (
      <a key="event" href={pathTo(locale, `/akce/${event.slug}`)}>
        {unbreak(event.title)}
      </a>
    ),
  ]
}
