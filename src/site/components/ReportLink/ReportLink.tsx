import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; path: string }

/** The way to say that something on the page at `path` is wrong. */
export const ReportLink = ({ locale, path }: Props) => (
  <p>
    <a href={pathTo(locale, `${path}/nahlasit-chybu`)}>{texts(locale, 'mistakes')('report')}</a>
  </p>
)
