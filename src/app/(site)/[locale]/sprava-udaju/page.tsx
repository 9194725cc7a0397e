import { headers } from 'next/headers'

import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { ClaimForm } from '@/subjects/claims/site/ClaimForm'
import { WaysIn } from '@/subjects/claims/site/WaysIn'
import { HelpLine } from '@/site/components/HelpLine/HelpLine'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { formStateHeader, readFormState } from '@/lib/formState'
import { helpOf } from '@/lib/helpOf'
import { isIco } from '@/lib/ico'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/sprava-udaju'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'claims')
  return pageMetadata({ locale, path, title: t('title'), description: t('noneText') })
}

export default async function ClaimPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const { ico, odeslano } = await searchParams
  const state = readFormState((await headers()).get(formStateHeader))
  const t = texts(locale, 'claims')
  const known = typeof ico === 'string' && isIco(ico) ? ico : undefined

  const help = helpOf((await findSite(locale)).operator?.help)

  return (
    <Frame locale={locale} path={path} trail={[{ label: t('title'), path }]}>
      <PageHead trail="green" title={t('title')} lead={t('lead')} />
      {odeslano && !state ? (
        <Notice tone="success" title={t('sent')}>
          <p>{t('sentText')}</p>
        </Notice>
      ) : (
        <>
          <WaysIn locale={locale} />
          <h2 id="zadost">{t('none')}</h2>
          <p>{t('noneText')}</p>
          <ClaimForm locale={locale} ico={known} state={state} />
        </>
      )}
      {help && <HelpLine {...{ locale, help }} />}
    </Frame>
  )
}
