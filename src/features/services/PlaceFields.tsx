import { SuggestPlace } from '@/components/SearchBox/SuggestPlace'
import type { Locale } from '@/lib/label'
import { texts } from '@/texts/texts'

import styles from './CatalogueForm.module.css'
import type { ServiceFilters } from './filters'

type Props = {
  locale: Locale
  filters: ServiceFilters
  territories: { slug: string; name: string }[]
}

/** Where help is looked for and for whom how old. */
export const PlaceFields = ({ locale, filters, territories }: Props) => {
  const t = texts(locale, 'catalogue')

  return (
    <div className={styles.fields}>
      <div className={styles.field}>
        <label htmlFor="kde" id="kde-label">
          {t('where')}
        </label>
        <SuggestPlace
          suggest={{
            ...{ source: 'places', id: 'kde' },
            ...{ list: t('municipalities'), district: t('district') },
          }}
        >
          <input
            id="kde"
            name="kde"
            type="text"
            defaultValue={filters.place}
            maxLength={60}
            autoComplete="off"
          />
        </SuggestPlace>
      </div>
      <label className={styles.field}>
        {t('territory')}
        <select name="uzemi" defaultValue={filters.territory ?? ''}>
          <option value="">{texts(locale, 'filters')('any')}</option>
          {territories.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('age')}
        <input
          name="vek"
          type="text"
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          defaultValue={filters.age}
          maxLength={3}
          aria-describedby="vek-napoveda"
        />
      </label>
      <p id="vek-napoveda" className={styles.help}>
        {t('ageHint')}
      </p>
    </div>
  )
}
