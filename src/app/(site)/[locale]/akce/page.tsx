import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { CalendarSubscription } from '@/subjects/events/site/calendar/CalendarSubscription'
import { EventFilterLinks } from '@/subjects/events/site/EventFilterLinks'
import { EventPages } from '@/subjects/events/site/EventPages'
import { eventFilters, eventTaken } from '@/subjects/events/site/filters'
import { EventMonth } from '@/subjects/events/site/month/EventMonth'
import { findEvents, findEventsIn, findFull } from '@/subjects/events/site/queries'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { FeedLinks } from '@/site/feeds/FeedLinks'
import { feedTypes } from '@/site/feeds/formats'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { isoDay } from '@/lib/formatDate'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { notUnderstood } from '@/lib/searchParams'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/akce'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'events')
  const feeds = feedTypes(locale, path)
  return pageMetadata({ locale, path, title: t('title'), description: t('intro'), feeds })
}

export default async function EventsPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const now = new Date()
  const filters = eventFilters(query, now)
  const { kind, month } = filters
  const found = month ? null : await findEvents(locale, filters)
  if (found) notBeyondLast(filters.page, found, pathTo(locale, path), query)
  const full = month || filters.isPast ? undefined : await findFull()
  const t = texts(locale, 'events')

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="yellow" title={t('title')} lead={t('intro')} />
      <EventFilterLinks {...{ locale, filters }} />
      <NotUnderstood locale={locale} what={notUnderstood(query, eventTaken)} />
      {month && (
        <EventMonth
          {...{ locale, month, kind }}
          today={isoDay(now)}
          events={await findEventsIn(locale, month, kind)}
        />
      )}
      {found && <EventPages {...{ locale, filters, query, found, full }} />}
      <CalendarSubscription locale={locale} kind={kind} />
      <FeedLinks
        locale={locale}
        folder={path}
        want={kind ? `events:${kind}` : 'events'}
        question={kind && `?${new URLSearchParams({ druh: kind })}`}
      />
    </Frame>
  )
}
