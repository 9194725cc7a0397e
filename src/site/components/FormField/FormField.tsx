import type { InputHTMLAttributes } from 'react'

import styles from './FormField.module.css'

type Input = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'maxLength'
>
type Props = Input & {
  name: string
  label: string
  value: string
  hint?: string
  fault?: string
  /** Takes more than one line. */
  isLong?: boolean
  /** May be left empty. */
  isOptional?: boolean
  /** What can be chosen; `choose` is what it says before. */
  choice?: { options: (string | { value: string; text: string })[]; choose: string }
  /** How many lines a long one shows. */
  rows?: number
}

/** A field with its label, its hint and what is wrong with it. */
export const FormField = (props: Props) => {
  const { name, label, value, hint, fault, isLong, isOptional, choice, rows = 6, ...input } = props
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const common = {
    id: name,
    name,
    defaultValue: value,
    required: !isOptional,
    className: styles.input,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
  }

  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span id={`${name}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${name}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
      {choice ? (
        <select {...common}>
          <option value="">{choice.choose}</option>
          {choice.options
            .map((option) =>
              typeof option === 'string' ? { value: option, text: option } : option,
            )
            .map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
        </select>
      ) : isLong ? (
        <textarea {...common} rows={rows} maxLength={input.maxLength} />
      ) : (
        <input type="text" {...input} {...common} />
      )}
    </div>
  )
}
