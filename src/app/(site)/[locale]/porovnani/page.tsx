import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Chooser } from '@/subjects/catalogue/site/shortlist/Chooser'
import { Comparison } from '@/subjects/catalogue/site/shortlist/Comparison'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { mostCompared, mostKept, shortlistPath, slugsIn } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import { findKept } from '../seznam/findKept'

const path = '/porovnani'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  return pageMetadata({ locale, path, title: texts(locale, 'comparison')('title'), noIndex: true })
}

/** A few services side by side. */
export default async function ComparisonPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const chosen = slugsIn(query).slice(0, mostKept)
  const list = [...new Set([...slugsIn(query, 'z'), ...chosen])].slice(0, mostKept)
  const known = await findKept(locale, list)
  const compared = await findKept(locale, chosen)
  const t = texts(locale, 'comparison')
  const canShow = compared.length > 1 && chosen.length <= mostCompared
  const back = { label: texts(locale, 'shortlist')('title'), path: shortlistPath(list) }

  return (
    <Frame
      locale={locale}
      path={path}
      query={{ s: chosen, z: list }}
      trail={[back, { label: t('title'), path }]}
    >
      <PageHead trail="green" title={t('title')} lead={t('lead', { most: mostCompared })} />
      {chosen.length > mostCompared && (
        <Notice tone="warning">{t('tooMany', { most: mostCompared, count: chosen.length })}</Notice>
      )}
      {known.length < list.length && (
        <Notice tone="warning">
          {texts(locale, 'shortlist')('gone', { count: list.length - known.length })}
        </Notice>
      )}
      {canShow && <Comparison locale={locale} services={compared} />}
      {known.length > 1 ? (
        <Chooser
          locale={locale}
          services={known}
          chosen={compared.map(({ slug }) => slug)}
          list={list}
        />
      ) : (
        <EmptyList title={t('emptyTitle')}>
          <p>{t('emptyHelp')}</p>
        </EmptyList>
      )}
      {list.length > 0 && (
        <p>
          <a href={pathTo(locale, back.path)}>
            {texts(locale, 'shortlist')('backToList', { count: list.length })}
          </a>
        </p>
      )}
      <ShortlistBar locale={locale} />
    </Frame>
  )
}
