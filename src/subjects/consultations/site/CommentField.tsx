import type { InputHTMLAttributes } from 'react'

import styles from './Consultation.module.css'

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'maxLength'>
type Props = Input & {
  name: string
  label: string
  value: string
  hint?: string
  fault?: string
  /** Takes more than one line. */
  isLong?: boolean
  isRequired?: boolean
}

/** A field with its label, its hint and what is wrong with it. */
export const CommentField = ({ name, label, value, hint, fault, ...given }: Props) => {
  const { isLong, isRequired, ...input } = given
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  const common = {
    id: name,
    name,
    defaultValue: value,
    required: isRequired,
    className: styles.input,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
  }

  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <span id={`${name}-hint`} className={styles.privacy}>
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${name}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
      {isLong ? (
        <textarea {...common} rows={8} maxLength={input.maxLength} />
      ) : (
        <input type="text" {...input} {...common} />
      )}
    </div>
  )
}
