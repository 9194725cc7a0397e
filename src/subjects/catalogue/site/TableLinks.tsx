import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; query: SearchParams }

/** All that the question finds, on all pages, to take away. */
export const TableLinks = ({ locale, query }: Props) => {
  const t = texts(locale, 'catalogue')
  const to = (format: string) =>
    hrefWith(pathTo(locale, `/katalog/tabulka.${format}`), query, {
      strana: undefined,
      zobrazit: undefined,
      vyrez: undefined,
      s: undefined,
    })

  return (
    <p>
      {t('asTable')} <a href={to('xlsx')}>Excel</a> · <a href={to('csv')}>CSV</a>
    </p>
  )
}
