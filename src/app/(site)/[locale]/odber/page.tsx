import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { findChoices } from '@/site/cms/subscriptions'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { texts } from '@/site/texts/texts'
import { SubscribeForm } from '@/subjects/digests/site/SubscribeForm'

const path = '/odber'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'digests')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

/** Where people ask for news by e-mail. */
export default async function SubscribePage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const { chci, odeslano } = await searchParams
  const choices = await findChoices()
  const state = readFormState((await headers()).get(formStateHeader))
  const t = texts(locale, 'digests')

  return (
    <Frame locale={locale} path={path} trail={[{ label: t('title'), path }]}>
      <PageHead trail="local" title={t('title')} lead={t('lead')} />
      {odeslano && !state ? (
        <Notice tone="success" title={t('askedTitle')}>
          <p>{t('askedText')}</p>
        </Notice>
      ) : (
        <SubscribeForm {...{ locale, choices, state }} wants={[chci ?? []].flat()} />
      )}
    </Frame>
  )
}
