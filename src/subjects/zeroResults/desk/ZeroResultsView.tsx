import type { AdminViewServerProps } from 'payload'

import { formatDate } from '@/lib/formatDate'
import { isSlug } from '@/lib/isSlug'
import type { Locale } from '@/lib/label'
import { DeskPage } from '@/desk/DeskPage'
import { decides } from '@/desk/decides'

import { findZeroResults, type FoundZeroResults } from '../findZeroResults'
import { firstDay, periods, type Period } from '../parseZeroResults'
import { ZeroResultsChoice } from './ZeroResultsChoice'
import { ZeroResultsTable } from './ZeroResultsTable'
import { textsOfZeroResults as texts } from './texts'

/** The view of the desk that shows which words the catalogue could not answer. */
export const ZeroResultsView = async (view: AdminViewServerProps) => {
  const { payload, user, i18n } = view.initPageResult.req
  const language = i18n.language as Locale
  const { obdobi, uzemi } = view.searchParams ?? {}
  const period = periods.find((each) => each === obdobi) ?? '90'
  const territory = typeof uzemi === 'string' && isSlug(uzemi) ? uzemi : null
  const question = { from: firstDay(period, new Date()), to: null, territory, serviceType: null }
  const found = decides(user) ? await findZeroResults(payload, question, language) : null

  return (
    <DeskPage view={view} title={texts.title[language]}>
      {found ? (
        <Board {...{ found, language, period, territory }} />
      ) : (
        <p>{texts.notAllowed[language]}</p>
      )}
    </DeskPage>
  )
}

type Props = {
  found: FoundZeroResults
  language: Locale
  period: Period
  territory: string | null
}

const Board = ({ found, language, period, territory }: Props) => {
  const asked = new URLSearchParams({ period, ...(territory && { territory }), format: 'csv' })

  return (
    <>
      <p>{texts.explained[language]}</p>
      <ZeroResultsChoice places={found.places} {...{ language, period, territory }} />
      {found.docs.length > 0 ? (
        <>
          <ZeroResultsTable docs={found.docs} {...{ language, territory }} />
          <p>
            <a href={`/api/search-misses?${asked}`} download>
              {texts.download[language]}
            </a>
          </p>
        </>
      ) : (
        <p className="desk-misses-empty">
          <strong>{texts.empty[language]}</strong> {texts.whyEmpty[language]}
        </p>
      )}
      <Counting language={language} since={found.since} />
    </>
  )
}

const Counting = ({ language, since }: { language: Locale; since: string | null }) => (
  <section className="desk-misses-counting">
    <h2>{texts.howCounted[language]}</h2>
    <ul>
      {texts.counting.map((text) => (
        <li key={text.cs}>{text[language]}</li>
      ))}
      {since && <li>{texts.since(formatDate(language, `${since}T12:00:00Z`))[language]}</li>}
    </ul>
  </section>
)
