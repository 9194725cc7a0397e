import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { allowedOf, type SearchParams } from '@/lib/searchParams'
import { findChoices, findSubscription } from '@/site/cms/subscriptions'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { OwnSubscription } from '@/subjects/digests/site/OwnSubscription'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<SearchParams>
}

const outcomes = ['confirmed', 'changed', 'ended'] as const

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'digests')('ownTitle'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where letters with news lead: what a person gets, with buttons. Opening it changes nothing. */
export default async function SubscriptionPage({ params, searchParams }: Props) {
  const { locale: segment, token: given } = await params
  const locale = localeOf(segment)
  const token = decodeURIComponent(given)
  const t = texts(locale, 'digests')
  const [view, choices] = await Promise.all([findSubscription(token, locale), findChoices()])
  const state = readFormState((await headers()).get(formStateHeader))
  const [outcome] = state ? [] : allowedOf(await searchParams, 'odeslano', outcomes)
  const isKnown = view !== null
  const hasHappened = outcome && isKnown === (outcome !== 'ended')

  const again = (
    <p>
      <a href={pathTo(locale, '/odber')}>{t('again')}</a>
    </p>
  )

  return (
    <Frame locale={locale} path={`/odber/${given}`}>
      <PageHead trail="local" title={t('ownTitle')} />
      {hasHappened && (
        <Notice tone="success">
          <p>{t(outcome)}</p>
        </Notice>
      )}
      {view && <OwnSubscription {...{ locale, token, view, choices, state }} />}
      {!view && !hasHappened && (
        <EmptyList title={t('unknownTitle')}>
          <p>{t('unknownHelp')}</p>
          {again}
        </EmptyList>
      )}
      {!view && hasHappened && again}
    </Frame>
  )
}
