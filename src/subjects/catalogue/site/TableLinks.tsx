import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; query: SearchParams }

/** All that the question finds, on all pages, to take away. */
export const TableLinks = ({ locale, query }: Props) => {
  const t = texts(locale, 'catalogue')
  const to = (file: string, more: SearchParams = {}) =>
    hrefWith(pathTo(locale, `/katalog/${file}`), query, {
      ...more,
      strana: undefined,
      zobrazit: undefined,
      vyrez: undefined,
      s: undefined,
    })

  return (
    <>
      <p>
        {t('asTable')} <a href={to('tabulka.xlsx')}>Excel</a> · <a href={to('tabulka.csv')}>CSV</a>
      </p>
      <p>
        {t('onPaper')} <a href={to('tisk.pdf')}>{t('asBooklet')}</a> ·{' '}
        <a href={to('tisk.pdf', { velke: '1' })}>{t('inLargePrint')}</a>
      </p>
    </>
  )
}
