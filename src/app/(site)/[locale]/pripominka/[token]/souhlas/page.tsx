import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { valueOf, type SearchParams } from '@/lib/searchParams'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { AgreeForm } from '@/subjects/consultations/site/AgreeForm'
import { findComment } from '@/subjects/consultations/site/queries'

type Props = {
  params: Promise<{ locale: string; token: string }>
  searchParams: Promise<SearchParams>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'consultation')('agreeTitle'),
  robots: { index: false },
})

/** Where somebody agrees with what another has said to a plan. Opening it changes nothing. */
export default async function AgreePage({ params, searchParams }: Props) {
  const { locale: segment, token: id } = await params
  const locale = localeOf(segment)
  const found = await findComment(locale, id)
  if (!found) notFound()
  const state = readFormState((await headers()).get(formStateHeader))
  const t = texts(locale, 'consultation')

  return (
    <Frame locale={locale} path={`/pripominka/${id}/souhlas`}>
      <PageHead trail="red" title={t('agreeTitle')} />
      {state && <FaultSummary locale={locale} title={t('agreeFaults')} faults={state.faults} />}
      <AgreeForm {...{ locale, ...found }} outcome={valueOf(await searchParams, 'odeslano')} />
    </Frame>
  )
}
