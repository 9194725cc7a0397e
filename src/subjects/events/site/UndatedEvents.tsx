import { Section } from '@/site/components/Section/Section'
import { findSite } from '@/site/frame/queries'
import type { Locale } from '@/lib/label'
import { usualUndatedEventMonths } from '@/lib/usualUndatedEventMonths'
import { texts } from '@/site/texts/texts'

import { EventList } from './EventList'
import type { EventFilters } from './filters'
import { findUndatedEvents } from './queries'

type Props = { locale: Locale; filters: EventFilters }

/** Events that are announced without a date; nothing when there are none. */
export const UndatedEvents = async ({ locale, filters }: Props) => {
  const { undatedEventMonths } = await findSite(locale)
  const months = undatedEventMonths ?? usualUndatedEventMonths
  const events = await findUndatedEvents(locale, filters, months)
  if (events.length === 0) return null

  return (
    <Section id="bez-terminu" title={texts(locale, 'events')('noDate')}>
      <EventList locale={locale} events={events} />
    </Section>
  )
}
