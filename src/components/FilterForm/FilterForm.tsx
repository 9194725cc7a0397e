import type { Locale } from '@/lib/label'
import { texts } from '@/texts/texts'

import { SubmitButton } from '../ButtonLink/SubmitButton'
import styles from './FilterForm.module.css'

export type Select = {
  name: string
  label: string
  value?: string
  options: { value: string; label: string }[]
}

type Props = { locale: Locale; action: string; selects: Select[]; keep?: Record<string, string> }

/** A few choices above a list, sent by a button. */
export const FilterForm = ({ locale, action, selects, keep = {} }: Props) => {
  const t = texts(locale, 'filters')

  return (
    <form className={styles.form} action={action} aria-label={t('title')}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {selects.map(({ name, label, value, options }) => (
        <label key={name} className={styles.field}>
          {label}
          <select className={styles.control} name={name} defaultValue={value ?? ''}>
            <option value="">{t('all')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <SubmitButton>{t('apply')}</SubmitButton>
    </form>
  )
}
