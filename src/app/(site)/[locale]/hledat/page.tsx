import { PageHead } from '@/components/PageHead/PageHead'
import { SearchBox } from '@/components/SearchBox/SearchBox'
import { searchEverything } from '@/features/search/queries'
import { Results } from '@/features/search/Results'
import { Frame } from '@/features/site/Frame'
import { pageMetadata } from '@/features/site/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { valueOf } from '@/lib/searchParams'
import { texts } from '@/texts/texts'

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
