import { Field } from '@/site/components/Field/Field'
import { SelectField } from '@/site/components/Field/SelectField'
import { SuggestPlace } from '@/site/components/SearchBox/SuggestPlace'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

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
      <Field id="kde" label={t('where')}>
        <SuggestPlace
          suggest={{
            source: 'places',
            id: 'kde',
            list: t('municipalities'),
            district: t('district'),
          }}
        >
          <input
            id="kde"
            name="kde"
            type="text"
            defaultValue={filters.place}
            maxLength={100}
            autoComplete="off"
          />
        </SuggestPlace>
      </Field>
      <SelectField
        name="uzemi"
        label={t('territory')}
        value={filters.chosen.territory[0]}
        options={[
          { value: '', label: texts(locale, 'filters')('any') },
          ...territories.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <Field label={t('age')}>
        <input
          name="vek"
          type="text"
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          defaultValue={filters.age ?? undefined}
          maxLength={3}
          aria-describedby="vek-napoveda"
        />
      </Field>
      <p id="vek-napoveda" className={styles.help}>
        {t('ageHint')}
      </p>
    </div>
  )
}
