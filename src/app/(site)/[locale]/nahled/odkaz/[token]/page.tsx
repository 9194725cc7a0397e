import type { Metadata } from 'next'

import { findShared } from '@/site/cms/client'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { formatDateTime } from '@/lib/formatDate'
import { localeOf } from '@/lib/localeOf'
import { texts } from '@/site/texts/texts'

import { hasPreview, previewOf } from '../../previews'

type Props = { params: Promise<{ locale: string; token: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'preview')('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

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
        <>
          <PageHead trail="green" title={t('title')} />
          <EmptyList title={t('over')}>{t('overHelp')}</EmptyList>
        </>
      )}
    </Frame>
  )
}
