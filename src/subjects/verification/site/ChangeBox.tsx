import type { InputHTMLAttributes } from 'react'

import { was } from '@/lib/changeForm'

import type { ChangeState } from './changeState'
import styles from './Change.module.css'

type Props = {
  state: ChangeState
  box: string
  label: string
  hint?: string
  type?: InputHTMLAttributes<HTMLInputElement>['type']
  /** Takes more than one line. */
  lines?: number
  maxLength?: number
}

/** A box with what the public reads, to be written over; what was typed stays when something in it is wrong. */
export const ChangeBox = ({ state, box, label, hint, lines, type = 'text', maxLength }: Props) => {
  const { entry, now, valueOf, faultOf } = state
  const id = `${entry}-${box}`
  const fault = faultOf(box)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const common = {
    id,
    name: box,
    className: styles.input,
    defaultValue: valueOf(box),
    maxLength: maxLength ?? 500,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
  }

  return (
    <div className={styles.box}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className={styles.fault}>
          {fault}
        </span>
      )}
      {lines ? <textarea {...common} rows={lines} /> : <input {...common} type={type} />}
      {now[box] && <input type="hidden" name={was(box)} value={now[box]} />}
    </div>
  )
}
