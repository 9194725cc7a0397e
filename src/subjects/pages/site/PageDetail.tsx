import { Card } from '@/site/components/Card/Card'
import { CardList } from '@/site/components/Card/CardList'
import { FileList } from '@/site/components/FileList/FileList'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docsOf } from '@/lib/populated'
import type { Page } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  page: Page
  subpages: Pick<Page, 'id' | 'title' | 'slug' | 'summary'>[]
}

/** A lasting text with its files and the pages under it. */
export const PageDetail = ({ locale, page, subpages }: Props) => {
  const attachments = docsOf(page.attachments)

  return (
    <>
      <PageHead trail="local" title={page.title} lead={page.summary} />
      <RichText locale={locale} value={page.body} />
      {attachments.length > 0 && (
        <Section id="dokumenty" title={texts(locale, 'common')('documents')}>
          <FileList locale={locale} files={attachments} />
        </Section>
      )}
      {subpages.length > 0 && (
        <Section id="podstranky" title={texts(locale, 'pages')('subpages')}>
          <CardList>
            {subpages.map(({ id, title, slug, summary }) => (
              <Card
                key={id}
                href={pathTo(locale, `/o-portalu/${slug}`)}
                title={title}
                text={summary}
              />
            ))}
          </CardList>
        </Section>
      )}
      <Stamp locale={locale} changedAt={page.updatedAt} />
    </>
  )
}
