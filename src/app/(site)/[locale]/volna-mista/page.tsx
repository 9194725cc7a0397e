import { writeQuestion } from '@/lib/catalogueSearch'
import { formatDate } from '@/lib/formatDate'
import { hrefWith } from '@/lib/hrefWith'
import { localeOf } from '@/lib/localeOf'
import { notUnderstood } from '@/lib/searchParams'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Notice } from '@/site/components/Notice/Notice'
import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { texts } from '@/site/texts/texts'
import { findChoices } from '@/subjects/catalogue/site/choices'
import { serviceFilters, serviceTaken } from '@/subjects/catalogue/site/filters'
import styles from '@/subjects/catalogue/site/free/Free.module.css'
import { FreeForm } from '@/subjects/catalogue/site/free/FreeForm'
import { FreeTable } from '@/subjects/catalogue/site/free/FreeTable'
import { knownChoices } from '@/subjects/catalogue/site/knownChoices'
import { Attribution } from '@/subjects/catalogue/site/Attribution'
import { findFreeServices } from '@/subjects/catalogue/site/free/queries'

const path = '/volna-mista'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'freePlaces')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

/** Where there is room today, on one sheet: for whoever seeks a place for somebody and has the telephone in hand. */
export default async function FreePlacesPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const choices = await findChoices(locale)
  const { filters, unknown } = await knownChoices(locale, serviceFilters(query), choices)
  const t = texts(locale, 'freePlaces')
  const { services, from, unknown: place } = await findFreeServices(locale, filters)
  const asked = writeQuestion({ chosen: filters.chosen, age: filters.age, locale })

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="green" title={t('title')} lead={t('lead')} />
      <FreeForm locale={locale} filters={filters} types={choices.types} />
      <NotUnderstood locale={locale} what={[...notUnderstood(query, serviceTaken), ...unknown]} />
      {place && <Notice tone="warning">{t('unknownPlace', { place })}</Notice>}
      <h2>{t('count', { count: services.length })}</h2>
      <p>
        {t('asOn', { date: formatDate(locale, new Date()) })}{' '}
        {from && t('from', { place: from.name })}{' '}
        <Attribution locale={locale} source={from?.source} />
      </p>
      {services.length > 0 ? (
        <>
          <p className={styles.actions}>
            <a href={`/api/free-places?${asked}&format=csv`}>{t('table')}</a>
          </p>
          <FreeTable locale={locale} services={services} />
        </>
      ) : (
        <EmptyList title={t('none')}>
          <p>{t('noneHelp')}</p>
          <p>
            <a href={hrefWith(pathTo(locale, '/katalog'), query, {})}>{t('all')}</a>
          </p>
        </EmptyList>
      )}
    </Frame>
  )
}
