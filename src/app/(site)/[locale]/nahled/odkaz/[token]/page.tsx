import type { Metadata } from 'next'

import { findShared } from '@/cms/client'
import { EmptyList } from '@/components/EmptyList/EmptyList'
import { Notice } from '@/components/Notice/Notice'
import { Frame } from '@/features/site/Frame'
import { formatDateTime } from '@/lib/formatDate'
import { localeOf } from '@/lib/localeOf'
import { texts } from '@/texts/texts'

import { hasPreview, previewOf } from '../../previews'

type Props = { params: Promise<{ locale: string; token: string }> }

export const metadata: Metadata = { robots: { index: false } }

/** A draft on its future public page, for whoever was given the link. */
export default async function SharedPreviewPage({ params }: Props) {
  const { locale: segment, token } = await params
  const locale = localeOf(segment)
  const t = texts(locale, 'preview')
  const shared = await findShared(decodeURIComponent(token), locale)

  return (
    <Frame locale={locale} path={`/nahled/odkaz/${token}`}>
      {shared && hasPreview(shared.collection) ? (
        <>
          <Notice tone="warning">
            {t('shared', { until: formatDateTime(locale, shared.expiresAt) })}
          </Notice>
          {previewOf(shared.collection, locale, shared.doc)}
        </>
      ) : (
        <EmptyList title={t('over')}>{t('overHelp')}</EmptyList>
      )}
    </Frame>
  )
}
