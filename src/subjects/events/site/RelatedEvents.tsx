import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { comingFirst } from './comingFirst'
import type { EventCardData } from './EventCard'
import { EventList } from './EventList'

type Props = { locale: Locale; events: EventCardData[] }

const mostEvents = 6

/** The events of a project or a group; nothing when there are none. */
export const RelatedEvents = ({ locale, events: found }: Props) => {
  const events = comingFirst(found, new Date())
  if (events.length === 0) return null
  const t = texts(locale, 'events')
  const rest = events.slice(mostEvents)

  return (
    <Section
      id="akce"
      title={t('related')}
      trail="yellow"
      more={{ label: texts(locale, 'home')('eventsAll'), href: pathTo(locale, '/akce') }}
    >
      <EventList locale={locale} events={events.slice(0, mostEvents)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('showMore', { count: rest.length })}</summary>
          <EventList locale={locale} events={rest} />
        </details>
      )}
    </Section>
  )
}
