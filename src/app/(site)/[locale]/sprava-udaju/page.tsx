import { headers } from 'next/headers'

import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { ClaimForm } from '@/subjects/claims/site/ClaimForm'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { formStateHeader, readFormState } from '@/lib/formState'
import { isIco } from '@/lib/ico'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/sprava-udaju'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'claims')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

export default async function ClaimPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const { ico, odeslano } = await searchParams
  const state = readFormState((await headers()).get(formStateHeader))
  const t = texts(locale, 'claims')
  const known = typeof ico === 'string' && isIco(ico) ? ico : undefined

  return (
    <Frame locale={locale} path={path} trail={[{ label: t('title'), path }]}>
      <PageHead trail="green" title={t('title')} lead={t('lead')} />
      {odeslano && !state ? (
        <Notice tone="success" title={t('sent')}>
          <p>{t('sentText')}</p>
        </Notice>
      ) : (
        <ClaimForm locale={locale} ico={known} state={state} />
      )}
    </Frame>
  )
}
