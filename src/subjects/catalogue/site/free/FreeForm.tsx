import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Field } from '@/site/components/Field/Field'
import { SelectField } from '@/site/components/Field/SelectField'
import { formNames, whomNames } from '@/lib/catalogueSearch'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import type { Choices } from '../choices'
import type { ServiceFilters } from '../filters'
import styles from './Free.module.css'

type Props = { locale: Locale; filters: ServiceFilters; types: Choices['types'] }

/** What kind of place is sought, for whom and near what; without script. */
export const FreeForm = ({ locale, filters: { place, chosen }, types }: Props) => {
  const t = texts(locale, 'freePlaces')
  const forms = texts(locale, 'forms')
  const whom = texts(locale, 'whom')
  const any = { value: '', label: t('any') }

  return (
    <form className={styles.form} action={pathTo(locale, '/volna-mista')}>
      <Field label={t('where')}>
        <input name="kde" type="text" defaultValue={place} maxLength={100} autoComplete="off" />
      </Field>
      <SelectField
        name="druh"
        label={t('type')}
        value={chosen.serviceType[0]}
        options={[any, ...types.map(({ slug, name }) => ({ value: slug, label: name }))]}
      />
      <SelectField
        name="forma"
        label={t('form')}
        value={chosen.form[0]}
        options={[any, ...formNames.map((form) => ({ value: form, label: forms(form) }))]}
      />
      <SelectField
        name="pro"
        label={t('whom')}
        value={chosen.whom[0]}
        options={[any, ...whomNames.map((name) => ({ value: name, label: whom(name) }))]}
      />
      <SubmitButton>{t('show')}</SubmitButton>
    </form>
  )
}
