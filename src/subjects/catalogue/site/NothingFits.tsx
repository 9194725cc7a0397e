import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import type { CatalogueProps } from './Catalogue'
import styles from './CatalogueForm.module.css'
import type { Condition } from './chosenConditions'
import { ServiceList } from './ServiceList'

type Props = CatalogueProps & { chosen: Condition[] }

/** Said when nothing fits: who advises somebody in distress, what is near, and how to ask otherwise. */
export const NothingFits = ({ locale, filters, found, alternatives, advice, chosen }: Props) => {
  const t = texts(locale, 'catalogue')
  const path = pathTo(locale, '/katalog')
  const named = (keys: string[]) =>
    chosen.flatMap(({ key, label }) => (keys.includes(key) ? [label] : [])).join(', ')

  return (
    <>
      {advice.length > 0 && (
        <div className={styles.similar}>
          <h3>{t('advice')}</h3>
          <ServiceList locale={locale} services={advice} wide level={3} />
        </div>
      )}
      <EmptyList title={t('emptyTitle')}>
        {!found && filters.place && <p>{t('unknownPlace', { place: filters.place })}</p>}
        <p>{t('emptyHelp')}</p>
        {filters.q && chosen.length > 1 && (
          <p>
            <a href={`${path}?q=${encodeURIComponent(filters.q)}`}>{t('onlyWords')}</a>
          </p>
        )}
        <p>
          <a href={path}>{texts(locale, 'filters')('clear')}</a>
        </p>
      </EmptyList>
      {alternatives.map(({ without, services, totalDocs, href }) => (
        <div key={href} className={styles.similar}>
          <h3>{t('similar', { words: named(without) })}</h3>
          <ServiceList locale={locale} services={services} wide level={4} />
          {totalDocs > services.length && (
            <p>
              <a href={href}>{t('similarAll', { count: totalDocs })}</a>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
