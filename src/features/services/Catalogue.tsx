import { RemovableChips } from '@/components/Chips/RemovableChips'
import { EmptyList } from '@/components/EmptyList/EmptyList'
import { Pagination } from '@/components/Pagination/Pagination'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { shortlistPath, slugsIn } from '@/lib/shortlist'
import { texts } from '@/texts/texts'

import { CatalogueForm } from './CatalogueForm'
import styles from './CatalogueForm.module.css'
import type { Choices } from './choices'
import { chosenConditions } from './chosenConditions'
import type { ServiceFilters } from './filters'
import type { Found } from './queries'
import { ServiceList } from './ServiceList'
import { Understood } from './Understood'

type Props = {
  locale: Locale
  query: SearchParams
  filters: ServiceFilters
  choices: Choices
  found: Found
}

/** The catalogue: the question on the left, the answer on the right. */
export const Catalogue = ({ locale, query, filters, choices, found }: Props) => {
  const t = texts(locale, 'catalogue')
  const path = pathTo(locale, '/katalog')
  const kept = slugsIn(query)
  const { docs, totalDocs, totalPages } = found ?? { docs: [], totalDocs: 0, totalPages: 0 }

  return (
    <div className={styles.layout}>
      <CatalogueForm
        locale={locale}
        filters={filters}
        choices={choices}
        found={found}
        kept={kept}
      />
      <section className={styles.results} aria-labelledby="vysledky">
        <h2 id="vysledky">
          <span className="hidden">{t('results')}: </span>
          {t('count', { count: totalDocs })}
        </h2>
        <RemovableChips
          locale={locale}
          chosen={chosenConditions(locale, query, filters, choices)}
          clear={path}
        />
        {kept.length > 0 && (
          <p>
            <a href={pathTo(locale, shortlistPath(kept))}>
              {texts(locale, 'shortlist')('backToList', { count: kept.length })}
            </a>
          </p>
        )}
        {found && <Understood locale={locale} understood={found.understood} />}
        {docs.length > 0 ? (
          <ServiceList locale={locale} services={docs} wide kept={kept} />
        ) : (
          <EmptyList title={t('emptyTitle')}>
            <p>{t('emptyHelp')}</p>
            {filters.words && (
              <p>
                <a href={`${path}?q=${encodeURIComponent(filters.words)}`}>{t('onlyWords')}</a>
              </p>
            )}
            <p>
              <a href={path}>{texts(locale, 'filters')('clear')}</a>
            </p>
          </EmptyList>
        )}
        <Pagination
          locale={locale}
          path={path}
          query={query}
          page={filters.page}
          totalPages={totalPages}
        />
      </section>
    </div>
  )
}
