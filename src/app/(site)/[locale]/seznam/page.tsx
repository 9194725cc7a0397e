import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { OnDevice } from '@/subjects/catalogue/site/shortlist/OnDevice'
import { Shortlist } from '@/subjects/catalogue/site/shortlist/Shortlist'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'
import { ShortlistNotices } from '@/subjects/catalogue/site/shortlist/ShortlistNotices'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { mostKept, shortlistPath, slugsIn } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import { findKept } from './findKept'

const path = '/seznam'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  return pageMetadata({ locale, path, title: texts(locale, 'shortlist')('title'), noIndex: true })
}

/** A list of services whose whole state is its address. */
export default async function ShortlistPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const asked = slugsIn(query)
  const before = slugsIn(query, 'puvodni').slice(0, mostKept)
  const services = await findKept(locale, asked.slice(0, mostKept))
  const [removed] = await findKept(
    locale,
    before.filter((slug) => !asked.includes(slug)).slice(0, 1),
  )
  const t = texts(locale, 'shortlist')
  const slugs = services.map(({ slug }) => slug)

  return (
    <Frame locale={locale} path={path} query={{ s: asked }} trail={[{ label: t('title'), path }]}>
      <PageHead trail="green" title={t('title')} lead={t('lead')} />
      <div data-shortlist-page={asked.join(',')}>
        {query.zapomenuto && asked.length === 0 && <Notice tone="success">{t('forgotten')}</Notice>}
        <ShortlistNotices {...{ locale, asked, services, before, removed }} />
        <OnDevice locale={locale} isEmpty={services.length === 0} />
        {services.length > 0 ? (
          <Shortlist
            locale={locale}
            services={services}
            url={siteUrl(locale, shortlistPath(slugs))}
          />
        ) : (
          <EmptyList title={t('emptyTitle')}>
            <p>{t('emptyHelp')}</p>
            <p>
              <a href={pathTo(locale, '/katalog')}>{t('toCatalogue')}</a>
            </p>
          </EmptyList>
        )}
      </div>
      <ShortlistBar locale={locale} />
    </Frame>
  )
}
