import { CardList } from '@/site/components/Card/CardList'
import type { Locale } from '@/lib/label'

import { EventCard, type EventCardData } from './EventCard'

type Props = {
  locale: Locale
  events: EventCardData[]
  level?: 2 | 3
  /** The ids of those that have no place left. */
  full?: ReadonlySet<string>
}

/** Events under one another, in the order given. */
export const EventList = ({ locale, events, level, full }: Props) => (
  <CardList wide>
    {events.map((event) => (
      <EventCard key={event.id} {...{ locale, event, level }} isFull={full?.has(event.id)} />
    ))}
  </CardList>
)
