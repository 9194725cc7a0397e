import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { occurrenceText } from '@/lib/occurrenceText'
import { findFeedbackLink } from '@/site/cms/feedback'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { FeedbackForm } from '@/subjects/feedback/site/FeedbackForm'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'feedback')('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where the letter after an event leads: how it was, said once and by nobody in particular. */
export default async function FeedbackPage({ params }: Props) {
  const { locale: segment, token: given } = await params
  const locale = localeOf(segment)
  const token = decodeURIComponent(given)
  const t = texts(locale, 'feedback')
  const view = await findFeedbackLink(token, locale)
  const state = readFormState((await headers()).get(formStateHeader))

  return (
    <Frame locale={locale} path={`/po-akci/${given}`}>
      <PageHead
        trail="yellow"
        kind={view?.event ? t('title') : undefined}
        title={view?.event ?? t('title')}
        lead={view?.date ? occurrenceText(locale, view.date) : undefined}
      />
      {!view ? (
        <EmptyList title={t('unknownTitle')}>
          <p>{t('unknownHelp')}</p>
        </EmptyList>
      ) : view.isSpent ? (
        <Notice tone="success" title={t('thanksTitle')}>
          <p>{t('thanksText')}</p>
        </Notice>
      ) : (
        <>
          {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
          <FeedbackForm {...{ locale, token, state }} />
        </>
      )}
    </Frame>
  )
}
