import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { findAnswerLink } from '@/site/cms/answers'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { AnswerForm } from '@/subjects/answers/site/AnswerForm'
import { LinkOver } from '@/subjects/answers/site/LinkOver'
import { Outcome } from '@/subjects/answers/site/Outcome'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<{ odeslano?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'answers')('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where the letter to those who answer for measures leads: one form for all of them. Opening it changes nothing. */
export default async function AnswerPage({ params, searchParams }: Props) {
  const { locale: segment, token: given } = await params
  const { odeslano } = await searchParams
  const locale = localeOf(segment)
  const token = decodeURIComponent(given)
  const t = texts(locale, 'answers')
  const view = await findAnswerLink(token, locale)
  const state = readFormState((await headers()).get(formStateHeader))
  const isOpen = view?.state === 'open'

  return (
    <Frame locale={locale} path={`/plneni/${given}`}>
      <PageHead
        trail="red"
        title={isOpen ? t('titleOf', { year: String(view.year) }) : t('title')}
        lead={isOpen ? t('lead', { plan: view.plan }) : undefined}
      />
      {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
      {!state && <Outcome locale={locale} outcome={odeslano} />}
      {!view ? (
        <EmptyList title={t('unknownTitle')}>
          <p>{t('unknownHelp')}</p>
        </EmptyList>
      ) : isOpen ? (
        <AnswerForm {...{ locale, token, view, state }} />
      ) : (
        odeslano !== 'renewed' && <LinkOver {...{ locale, token }} isUsed={view.state === 'used'} />
      )}
    </Frame>
  )
}
