import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './CatalogueForm.module.css'

export type Option = { value: string; label: string; help?: string; count?: number }

type Props = {
  locale: Locale
  name: string
  label: string
  options: Option[]
  chosen: readonly string[]
  isOpen?: boolean
}

/** One set of choices that folds; several may be ticked. */
export const Facet = ({ locale, name, label, options, chosen, isOpen }: Props) => {
  if (options.length === 0) return null

  return (
    <details className={styles.facet} open={isOpen || chosen.length > 0}>
      <summary>
        {label}
        {chosen.length > 0 && (
          <span className={styles.count}>
            {texts(locale, 'filters')('chosenCount', { count: chosen.length })}
          </span>
        )}
      </summary>
      <fieldset>
        <legend className="hidden">{label}</legend>
        <ul className={styles.options}>
          {options.map((option) => (
            <li key={option.value}>
              <label className={styles.option}>
                <input
                  type="checkbox"
                  name={name}
                  value={option.value}
                  defaultChecked={chosen.includes(option.value)}
                />
                <span>
                  {option.label}
                  {option.count !== undefined && (
                    <span className={styles.help} data-option-count>
                      {' '}
                      ({option.count})
                    </span>
                  )}
                  {option.help && <span className={styles.help}> {option.help}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  )
}
