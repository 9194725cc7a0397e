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
        {t('onPaper')} <Booklets t={t} to={(more) => to('tisk.pdf', more)} />
      </p>
      <p>
        {t('inLargePrint')}{' '}
        <Booklets t={t} to={(more) => to('tisk.pdf', { ...more, velke: '1' })} />
      </p>
    </>
  )
}

type BookletsProps = {
  t: ReturnType<typeof texts<'catalogue'>>
  to: (more: SearchParams) => string
}

const Booklets = ({ t, to }: BookletsProps) => (
  <>
    <a href={to({})}>{t('byType')}</a> ·{' '}
    <a href={to({ kapitoly: 'situace' })}>{t('bySituation')}</a> ·{' '}
    <a href={to({ kapitoly: 'uzemi' })}>{t('byTerritory')}</a>
  </>
)
