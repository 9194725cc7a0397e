import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { findInvitation } from '@/site/cms/meeting'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { Invitation } from '@/subjects/groups/site/Invitation'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'invitation')('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where an invitation to a meeting leads: what is on, and the reply. Opening it changes nothing. */
export default async function InvitationPage({ params }: Props) {
  const { locale: segment, token: given } = await params
  const locale = localeOf(segment)
  const token = decodeURIComponent(given)
  const t = texts(locale, 'invitation')
  const view = await findInvitation(token, locale)
  const state = readFormState((await headers()).get(formStateHeader))

  return (
    <Frame locale={locale} path={`/jednani/${given}`}>
      <PageHead
        trail="red"
        kind={view?.event ? t('title') : undefined}
        title={view?.event?.title ?? t('title')}
        lead={view?.group}
      />
      {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
      {view ? (
        <Invitation {...{ locale, token, view, state }} />
      ) : (
        <EmptyList title={t('unknownTitle')}>
          <p>{t('unknownHelp')}</p>
        </EmptyList>
      )}
    </Frame>
  )
}
