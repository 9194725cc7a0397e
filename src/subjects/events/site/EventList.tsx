import { CardList } from '@/site/components/Card/CardList'
import type { Locale } from '@/lib/label'

import { EventCard, type EventCardData } from './EventCard'

type Props = { locale: Locale; events: EventCardData[]; level?: 2 | 3 }

/** Events under one another, in the order given. */
export const EventList = ({ locale, events, level }: Props) => (
  <CardList wide>
    {events.map((event) => (
      <EventCard key={event.id} locale={locale} event={event} level={level} />
    ))}
  </CardList>
)
