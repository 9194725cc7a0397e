import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { findDraft } from '@/site/cms/client'
import { Notice } from '@/site/components/Notice/Notice'
import { Frame } from '@/site/frame/Frame'
import { localeOf } from '@/lib/localeOf'
import { texts } from '@/site/texts/texts'

import { hasPreview, previewOf } from '../../previews'

type Props = { params: Promise<{ locale: string; collection: string; id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'preview')('title'),
  robots: { index: false },
})

/** A draft on its future public page, for a signed-in person who may read it; nobody else finds it. */
export default async function PreviewPage({ params }: Props) {
  const { locale: segment, collection, id } = await params
  const locale = localeOf(segment)
  const cookie = (await headers()).get('cookie')
  if (!cookie || !hasPreview(collection)) notFound()

  const draft = await findDraft(collection, id, { cookie, locale, depth: 2 })
  if (!draft) notFound()

  return (
    <Frame locale={locale} path={`/nahled/${collection}/${id}`}>
      <Notice tone="warning">{texts(locale, 'preview')('notice')}</Notice>
      {previewOf(collection, locale, draft)}
    </Frame>
  )
}
