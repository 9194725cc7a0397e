import { CrisisBox } from '@/site/components/CrisisBox/CrisisBox'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { SearchBox } from '@/site/components/SearchBox/SearchBox'
import { findChoices } from '@/subjects/catalogue/site/choices'
import { findCrisis } from '@/subjects/catalogue/site/crisis'
import { serviceFilters } from '@/subjects/catalogue/site/filters'
import { findUnderstood } from '@/subjects/catalogue/site/queries'
import { searchEverything } from '@/subjects/search/site/queries'
import { Results } from '@/subjects/search/site/Results'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { valueOf } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

const path = '/hledat'

export const generateMetadata = async ({ params, searchParams }: ListProps) => {
  const locale = localeOf((await params).locale)
  const words = valueOf(await searchParams, 'q')?.slice(0, 100)
  const t = texts(locale, 'search')
  const title = words ? t('titleWith', { query: words }) : t('title')
  return pageMetadata({ locale, path, title, noIndex: true })
}

export default async function SearchPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const words = valueOf(query, 'q')?.slice(0, 100)
  const t = texts(locale, 'search')
  const crisis = words ? await crisisIn(locale, words) : null

  return (
    <Frame
      {...{ locale, path, query }}
      trail={[{ label: t('title'), path }]}
      isDiscreet={crisis !== null}
    >
      <PageHead trail="green" title={words ? t('titleWith', { query: words }) : t('title')} />
      {crisis && <CrisisBox locale={locale} crisis={crisis} />}
      <SearchBox
        id="hledat"
        action={pathTo(locale, path)}
        label={t('label')}
        button={t('button')}
        hint={t('hint')}
        value={words}
      />
      {words && (
        <Results locale={locale} words={words} found={await searchEverything(locale, words)} />
      )}
    </Frame>
  )
}

/** Whom to call when the words tell of danger, as the catalogue understands them. */
const crisisIn = async (locale: Locale, words: string) => {
  const filters = serviceFilters({ q: words })
  const [understood, { types }, { crisisLines }] = await Promise.all([
    findUnderstood(locale, filters),
    findChoices(locale),
    findSite(locale),
  ])
  return findCrisis(locale, { ...filters, understood, types, lines: crisisLines ?? [] })
}
