import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { findRegistration } from '@/site/cms/signUp'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { Standing } from '@/subjects/registrations/site/Standing'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'signUp')('yourTitle'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where letters about a registration lead: how it stands, with buttons. Opening it changes nothing. */
export default async function RegistrationPage({ params }: Props) {
  const { locale: segment, token: given } = await params
  const locale = localeOf(segment)
  const token = decodeURIComponent(given)
  const t = texts(locale, 'signUp')
  const view = await findRegistration(token, locale)
  const state = readFormState((await headers()).get(formStateHeader))

  return (
    <Frame locale={locale} path={`/prihlaska/${given}`}>
      <PageHead
        trail="yellow"
        kind={view?.event ? t('yourTitle') : undefined}
        title={view?.event?.title ?? t('yourTitle')}
      />
      {state && <FaultSummary locale={locale} title={t('yourTitle')} faults={state.faults} />}
      {view ? (
        <Standing {...{ locale, token, view }} />
      ) : (
        <EmptyList title={t('unknownTitle')}>
          <p>{t('unknownHelp')}</p>
        </EmptyList>
      )}
    </Frame>
  )
}
