import { CrisisBox } from '@/site/components/CrisisBox/CrisisBox'
import { NotUnderstood } from '@/site/components/NotUnderstood/NotUnderstood'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { SearchBox } from '@/site/components/SearchBox/SearchBox'
import { findChoices } from '@/subjects/catalogue/site/choices'
import { findCrisis } from '@/subjects/catalogue/site/crisis'
import { serviceFilters } from '@/subjects/catalogue/site/filters'
import { notBeyondLast } from '@/subjects/redirects/site/notBeyondLast'
import { NothingFound } from '@/subjects/search/site/NothingFound'
import { Offered } from '@/subjects/search/site/Offered'
import { askedIn, askedTaken, searchEverything } from '@/subjects/search/site/queries'
import { Results } from '@/subjects/search/site/Results'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import type { HelpLine } from '@/lib/crisis'
import type { EverythingAnswer } from '@/lib/everythingSearch'
import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { notUnderstood } from '@/lib/searchParams'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/hledat'

export const generateMetadata = async ({ params, searchParams }: ListProps) => {
  const locale = localeOf((await params).locale)
  const { words } = askedIn(await searchParams)
  const t = texts(locale, 'search')
  const title = words ? t('titleWith', { query: words }) : t('title')
  return pageMetadata({ locale, path, title, noIndex: true })
}

export default async function SearchPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const asked = askedIn(query)
  const { words } = asked
  const t = texts(locale, 'search')
  const found = words ? await searchEverything(locale, words, asked) : null
  if (found) notBeyondLast(asked.page, found, pathTo(locale, path), query)
  const { crisisLines, operator } = await findSite(locale)
  const crisis = found ? await crisisIn(locale, found, crisisLines ?? []) : null

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
      <NotUnderstood locale={locale} what={notUnderstood(query, askedTaken)} />
      {found && <Offered locale={locale} understood={found.understood} />}
      {found && found.kinds.length > 0 && <Results {...{ locale, query, asked, found }} />}
      {found && found.kinds.length === 0 && <NothingFound {...{ locale, operator }} />}
    </Frame>
  )
}

/** Whom to call when the words tell of danger. */
const crisisIn = async (
  locale: Locale,
  { understood }: EverythingAnswer,
  lines: readonly HelpLine[],
) => {
  const { types } = await findChoices(locale)
  return findCrisis(locale, { ...serviceFilters({}), understood, types, lines })
}
