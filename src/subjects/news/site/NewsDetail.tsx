import type { ReactNode } from 'react'

import { Narrow } from '@/site/components/Columns/Narrow'
import { FileList } from '@/site/components/FileList/FileList'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Figure } from '@/site/components/Photo/Figure'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import { Tags } from '@/site/components/Tag/Tags'
import { formatDate, isoDay } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { docOf, docsOf } from '@/lib/populated'
import type { News } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; item: News; publicity?: ReactNode; related?: ReactNode }

/** A news item as people read it. */
export const NewsDetail = ({ locale, item, publicity, related }: Props) => {
  const t = texts(locale, 'news')
  const image = docOf(item.image)
  const attachments = docsOf(item.attachments)
  const signed = [
    item.publishedAt && (
      <time key="date" dateTime={isoDay(item.publishedAt)}>
        {formatDate(locale, item.publishedAt)}
      </time>
    ),
    item.author && <span key="author">{item.author}</span>,
  ]

  return (
    <>
      <PageHead trail="local" kind={signed} title={item.title} lead={item.subtitle ?? item.summary}>
        <Tags labels={item.topics ?? []} />
      </PageHead>
      {publicity}
      <Narrow>
        {image && <Figure picture={image} eager sizes="(min-width: 48rem) 46rem, 92vw" />}
        <RichText locale={locale} value={item.body} />
        {attachments.length > 0 && (
          <Section id="prilohy" title={t('attachments')}>
            <FileList locale={locale} files={attachments} />
          </Section>
        )}
        {related}
      </Narrow>
      <Stamp locale={locale} changedAt={item.updatedAt} />
    </>
  )
}
