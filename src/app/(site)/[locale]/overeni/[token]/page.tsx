import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { findPrompt, type PromptedEntry } from '@/site/cms/prompt'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { PageScript } from '@/site/components/PageScript/PageScript'
import { Frame } from '@/site/frame/Frame'
import { findSite } from '@/site/frame/queries'
import { ConfirmForm } from '@/subjects/verification/site/ConfirmForm'
import { EntryToConfirm } from '@/subjects/verification/site/EntryToConfirm'
import { HelpLine } from '@/site/components/HelpLine/HelpLine'
import { ManyEntries } from '@/subjects/verification/site/ManyEntries'
import { NoPrompt } from '@/subjects/verification/site/NoPrompt'
import { RenewForm } from '@/subjects/verification/site/RenewForm'
import { Outcome, outcomes } from '@/subjects/verification/site/Outcome'
import { formatDate } from '@/lib/formatDate'
import { formStateHeader, readFormState } from '@/lib/formState'
import { helpOf } from '@/lib/helpOf'
import { localeOf } from '@/lib/localeOf'
import { allowedOf, type SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import { EntryFacts } from './EntryFacts'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<SearchParams>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'verification')('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Entries that are shown one under another; more of them are folded, by towns. */
const mostUnfolded = 4

/** Where a confirmation letter leads: its entries as the public sees them. Opening it confirms nothing. */
export default async function VerificationPage({ params, searchParams }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const t = texts(locale, 'verification')
  const found = await findPrompt(decodeURIComponent(token), locale)
  const query = await searchParams
  const sent = readFormState((await headers()).get(formStateHeader))
  const [said] = allowedOf(query, 'stav', outcomes)
  const { freeForDays, operator } = await findSite(locale)
  const help = helpOf(operator?.help)
  const outcome = query.odeslano && !sent ? 'odeslano' : said
  if ('fault' in found)
    return (
      <Frame locale={locale} path={`/overeni/${token}`}>
        <PageHead trail="green" title={t('title')} />
        {outcome === 'novy' && <Outcome {...{ locale, outcome }} isAllDone={false} />}
        <NoPrompt {...{ locale, token }} fault={found.fault} />
        {help && <HelpLine {...{ locale, help }} />}
      </Frame>
    )

  const { person, expiresAt, entries } = found
  const open = entries.filter(({ state, waitsSince }) => state === 'open' && !waitsSince)
  const isUsed = entries.every(({ state }) => state === 'confirmed')
  const isLong = entries.length > mostUnfolded
  const factsOf = (entry: PromptedEntry) => <EntryFacts {...{ locale, entry, freeForDays, sent }} />
  const lead = t(isLong ? 'leadMany' : 'lead', {
    name: person,
    date: formatDate(locale, expiresAt),
  })

  return (
    <Frame locale={locale} path={`/overeni/${token}`}>
      <PageHead trail="green" title={t('title')} lead={open.length > 0 ? lead : undefined} />
      {sent && (
        <FaultSummary
          locale={locale}
          title={t('faults')}
          faults={sent.faults.map(({ path, message }) => ({
            path: path && `${sent.values.entry}-${path}`,
            message,
          }))}
        />
      )}
      {outcome && <Outcome {...{ locale, outcome }} isAllDone={open.length === 0} />}
      {isLong ? (
        <ManyEntries {...{ locale, token, entries, factsOf }} sentOf={sent?.values.entry} />
      ) : (
        entries.map((entry) => (
          <EntryToConfirm key={entry.id} {...{ locale, token, entry }}>
            {factsOf(entry)}
          </EntryToConfirm>
        ))
      )}
      <PageScript name="neco-je-jinak" />
      {isUsed && (
        <section aria-labelledby="novy-odkaz">
          <h2 id="novy-odkaz">{t('usedTitle')}</h2>
          <p>{t('usedHelp')}</p>
          <RenewForm {...{ locale, token }} />
        </section>
      )}
      {!isLong && open.length > 1 && (
        <ConfirmForm
          {...{ locale, token, entries: open }}
          text={t('confirmAll', { count: open.length })}
        />
      )}
      {help && <HelpLine {...{ locale, help }} />}
    </Frame>
  )
}
