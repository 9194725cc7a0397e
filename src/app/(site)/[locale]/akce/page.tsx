import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { CalendarSubscription } from '@/subjects/events/site/calendar/CalendarSubscription'
import { EventFilterLinks } from '@/subjects/events/site/EventFilterLinks'
import { EventList } from '@/subjects/events/site/EventList'
import { eventFilters, eventTaken } from '@/subjects/events/site/filters'
import { findEvents, findFull } from '@/subjects/events/site/queries'
import { UndatedEvents } from '@/subjects/events/site/UndatedEvents'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { FeedLinks } from '@/site/feeds/FeedLinks'
import { feedTypes } from '@/site/feeds/formats'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { notUnderstood } from '@/lib/searchParams'
import { pathTo } from '@/lib/pathTo'
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
  const filters = eventFilters(query)
  const found = await findEvents(locale, filters)
  notBeyondLast(filters.page, found, pathTo(locale, path), query)
  const full = filters.isPast ? undefined : await findFull()
  const t = texts(locale, 'events')

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="yellow" title={t('title')} lead={t('intro')} />
      <EventFilterLinks locale={locale} filters={filters} />
      <NotUnderstood locale={locale} what={notUnderstood(query, eventTaken)} />
      {found.docs.length > 0 ? (
        <EventList {...{ locale, full }} events={found.docs} level={2} />
      ) : (
        <EmptyList title={t('emptyTitle')}>
          <a href={pathTo(locale, '/akce?kdy=probehle')}>{t('emptyHelp')}</a>
        </EmptyList>
      )}
      <Pagination
        locale={locale}
        path={pathTo(locale, path)}
        query={query}
        page={filters.page}
        totalPages={found.totalPages}
      />
      {!filters.isPast && filters.page === 1 && <UndatedEvents locale={locale} filters={filters} />}
      <CalendarSubscription locale={locale} kind={filters.kind} />
      <FeedLinks
        locale={locale}
        folder={path}
        want={filters.kind ? `events:${filters.kind}` : 'events'}
        question={filters.kind && `?${new URLSearchParams({ druh: filters.kind })}`}
      />
    </Frame>
  )
}
