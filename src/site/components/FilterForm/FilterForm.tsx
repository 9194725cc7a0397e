import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { SubmitButton } from '../ButtonLink/SubmitButton'
import { SelectField, type Select } from '../Field/SelectField'
import styles from './FilterForm.module.css'

type Props = { locale: Locale; action: string; selects: Select[]; keep?: Record<string, string> }

/** A few choices above a list, sent by a button. */
export const FilterForm = ({ locale, action, selects, keep = {} }: Props) => {
  const t = texts(locale, 'filters')

  return (
    <form className={styles.form} action={action} aria-label={t('title')}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {selects.map(({ options, ...select }) => (
        <SelectField
          key={select.name}
          {...select}
          options={[{ value: '', label: t('all') }, ...options]}
        />
      ))}
      <SubmitButton>{t('apply')}</SubmitButton>
    </form>
  )
}
