import { Notice } from '@/site/components/Notice/Notice'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { texts } from '@/site/texts/texts'

type Named = { name: string; slug?: string | null; _status?: string | null }

type Props = {
  locale: Locale
  what: 'services' | 'providers'
  folder: string
  endedOn?: string | null
  endNote?: string | null
  successor?: string | Named | null
}

/** What has become of something whose address people still come to. */
export const Ended = ({ locale, what, folder, endedOn, endNote, successor }: Props) => {
  const t = texts(locale, what)
  const next = docOf(successor)
  return (
    <Notice
      tone="warning"
      title={endedOn ? t('endedOn', { date: formatDate(locale, endedOn) }) : t('ended')}
    >
      {endNote && <Paragraphs text={endNote} />}
      {next?.slug && (
        <p>
          {t('successor')} <a href={pathTo(locale, `${folder}/${next.slug}`)}>{next.name}</a>
        </p>
      )}
    </Notice>
  )
}
