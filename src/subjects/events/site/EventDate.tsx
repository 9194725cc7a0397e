import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { texts } from '@/site/texts/texts'

import type { Occurrence } from './occurrences'

type Props = { locale: Locale; date: Occurrence; isOver: boolean }

/** One date of an event; one of a series that is over says so. */
export const EventDate = ({ locale, date, isOver }: Props) => (
  <time dateTime={date.startsAt}>
    {isOver ? (
      `${occurrenceText(locale, date)} (${texts(locale, 'events')('pastDate')})`
    ) : (
      <strong>{occurrenceText(locale, date)}</strong>
    )}
  </time>
)
