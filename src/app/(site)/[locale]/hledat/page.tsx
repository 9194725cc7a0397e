import { PageHead } from '@/site/components/PageHead/PageHead'
import { SearchBox } from '@/site/components/SearchBox/SearchBox'
import { searchEverything } from '@/subjects/search/site/queries'
import { Results } from '@/subjects/search/site/Results'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
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

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="green" title={words ? t('titleWith', { query: words }) : t('title')} />
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
