import { RemovableChips } from '@/site/components/Chips/RemovableChips'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { pathTo } from '@/lib/pathTo'
import { shortlistPath, slugsIn } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import type { CatalogueProps } from './Catalogue'
import styles from './CatalogueForm.module.css'
import { chosenConditions } from './chosenConditions'
import { CatalogueMap } from './map/CatalogueMap'
import { MapLink } from './map/MapLink'
import { MeasuredFrom } from './MeasuredFrom'
import { Namesakes } from './Namesakes'
import { NothingFits } from './NothingFits'
import { ServiceList } from './ServiceList'
import { SortLinks } from './SortLinks'
import { TableLinks } from './TableLinks'
import { Understood } from './Understood'

/** The answer of the catalogue; the browser's script puts a newer one in its place (browser/liveResults). */
export const Results = (props: CatalogueProps) => {
  const { locale, query, filters, choices, found, understood, map, namesakes } = props
  const t = texts(locale, 'catalogue')
  const path = pathTo(locale, '/katalog')
  const kept = slugsIn(query)
  const { docs, totalDocs, totalPages } = found ?? { docs: [], totalDocs: 0, totalPages: 0 }
  const chosen = chosenConditions(locale, query, filters, choices)
  const isAsking = !found && namesakes.length > 0
  const from = found?.isPlain ? null : found?.measuredFrom

  return (
    <section className={styles.results} aria-labelledby="vysledky" data-results>
      <h2 id="vysledky">
        <span className="hidden">{t('results')}: </span>
        <span data-count>{isAsking ? t('whichPlace') : t('count', { count: totalDocs })}</span>
      </h2>
      {!isAsking && <MapLink locale={locale} query={query} isMap={map !== null} />}
      <RemovableChips locale={locale} chosen={chosen} clear={path} />
      {kept.length > 0 && (
        <p>
          <a href={pathTo(locale, shortlistPath(kept))}>
            {texts(locale, 'shortlist')('backToList', { count: kept.length })}
          </a>
        </p>
      )}
      {understood && <Understood {...{ locale, query, understood }} />}
      {map && !isAsking && <CatalogueMap locale={locale} query={query} map={map} />}
      <div id="sluzby" />
      <Namesakes locale={locale} query={query} namesakes={namesakes} isTitled={!isAsking} />
      {docs.length > 0 && (
        <>
          {docs.length > 1 && <SortLinks {...{ locale, query, filters, found }} />}
          {from && <MeasuredFrom locale={locale} from={from} className={styles.from} />}
          <ServiceList locale={locale} services={docs} wide kept={kept} />
          <TableLinks locale={locale} query={query} />
        </>
      )}
      {docs.length === 0 && !isAsking && <NothingFits {...props} chosen={chosen} />}
      <Pagination
        locale={locale}
        path={path}
        query={query}
        page={filters.page}
        totalPages={totalPages}
      />
    </section>
  )
}
