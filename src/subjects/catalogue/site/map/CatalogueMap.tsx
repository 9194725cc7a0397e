import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import styles from './Map.module.css'
import { MapDrawing } from './MapDrawing'
import { MapOffer } from './MapOffer'
import type { FoundMap } from './queries'

type Props = { locale: Locale; query: SearchParams; map: FoundMap }

/** Where the services of the list are; whoever cannot use it passes it by, because the list says the same. */
export const CatalogueMap = ({ locale, query, map }: Props) => {
  const t = texts(locale, 'map')
  const whole = hrefWith(pathTo(locale, '/katalog'), query, { vyrez: undefined })
  const { box } = map

  return (
    <section id="mapa" className={styles.map} aria-labelledby="mapa-nadpis">
      <h3 id="mapa-nadpis" className="hidden">
        {t('title')}
      </h3>
      <a className={styles.skip} href="#sluzby">
        {t('skip')}
      </a>
      {box ? (
        <>
          <div data-map-drawing>
            <MapDrawing locale={locale} query={query} map={map} box={box} />
          </div>
          {map.total === 0 && <p className={styles.note}>{t('nothingHere')}</p>}
          <p className={styles.note}>
            {t('note')} {map.isPart && <a href={`${whole}#mapa`}>{t('whole')}</a>}
          </p>
          <MapOffer locale={locale} question={map.question} box={box} />
        </>
      ) : (
        <p className={styles.note}>{t(map.isPlain ? 'preparing' : 'nothing')}</p>
      )}
    </section>
  )
}
