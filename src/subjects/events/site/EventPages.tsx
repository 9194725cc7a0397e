import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { texts } from '@/site/texts/texts'

import { EventList } from './EventList'
import type { EventFilters } from './filters'
import type { findEvents } from './queries'
import { UndatedEvents } from './UndatedEvents'

type Props = {
  locale: Locale
  filters: EventFilters
  query: SearchParams
  found: Awaited<ReturnType<typeof findEvents>>
  /** The ids of those that have no place left. */
  full?: ReadonlySet<string>
}

const path = '/akce'

/** The events that were asked for, page by page. */
export const EventPages = ({ locale, filters, query, found, full }: Props) => {
  const t = texts(locale, 'events')
  const { isPast, isThisWeek, page } = filters

  return (
    <>
      {found.docs.length > 0 ? (
        <EventList {...{ locale, full }} events={found.docs} level={2} />
      ) : (
        <EmptyList title={t('emptyTitle')}>
          {isThisWeek ? (
            <a href={pathTo(locale, path)}>{t('emptyWeekHelp')}</a>
          ) : (
            <a href={pathTo(locale, `${path}?kdy=probehle`)}>{t('emptyHelp')}</a>
          )}
        </EmptyList>
      )}
      <Pagination
        locale={locale}
        path={pathTo(locale, path)}
        query={query}
        page={page}
        totalPages={found.totalPages}
      />
      {!isPast && !isThisWeek && page === 1 && <UndatedEvents locale={locale} filters={filters} />}
    </>
  )
}
