import type { Metadata } from 'next'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { findOwnComment } from '@/site/cms/ownComment'
import { FaultSummary } from '@/site/components/FaultSummary/FaultSummary'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { OwnComment } from '@/subjects/consultations/site/OwnComment'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'consultation')('ownTitle'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where the receipt of a comment leads: its author may take it back. Opening it changes nothing. */
export default async function OwnCommentPage({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const key = decodeURIComponent(token)
  const comment = await findOwnComment(key, locale)
  const state = readFormState((await headers()).get(formStateHeader))
  const t = texts(locale, 'consultation')

  return (
    <Frame locale={locale} path={`/pripominka/${token}`}>
      <PageHead trail="red" title={t('ownTitle')} />
      {state && <FaultSummary locale={locale} title={t('faults')} faults={state.faults} />}
      {comment ? (
        <OwnComment {...{ locale, comment, token: key }} />
      ) : (
        <Notice tone="warning">
          <p>{t('ownMissing')}</p>
        </Notice>
      )}
    </Frame>
  )
}
