import type { InputHTMLAttributes } from 'react'

import styles from './ClaimForm.module.css'

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
}

/** A field with its label, its hint and what is wrong with it. */
export const ClaimField = ({ name, label, value, hint, fault, isLong, ...input }: Props) => {
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const common = {
    id: name,
    name,
    defaultValue: value,
    required: true,
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
      {isLong ? (
        <textarea {...common} rows={6} maxLength={input.maxLength} />
      ) : (
        <input type="text" {...input} {...common} />
      )}
    </div>
  )
}
