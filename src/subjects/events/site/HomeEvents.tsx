import { Section } from '@/site/components/Section/Section'
import { homeCounts } from '@/lib/homeCounts'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { EventList } from './EventList'
import { findEvents } from './queries'

type Props = { locale: Locale }

/** The next events, or the way to those that were. */
export const HomeEvents = async ({ locale }: Props) => {
  const { docs } = await findEvents(locale, { page: 1, isPast: false }, homeCounts.events)
  const t = texts(locale, 'home')

  return (
    <Section
      id="akce"
      title={t('events')}
      trail="yellow"
      more={{ label: t('eventsAll'), href: pathTo(locale, '/akce') }}
    >
      {docs.length > 0 ? (
        <EventList locale={locale} events={docs} />
      ) : (
        <p>
          {t('noEvents')} <a href={pathTo(locale, '/akce?kdy=probehle')}>{t('pastEvents')}</a>
        </p>
      )}
    </Section>
  )
}
