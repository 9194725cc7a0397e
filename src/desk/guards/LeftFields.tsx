'use client'

import { useAllFormFields, useForm, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { lineBelow, pathOf } from './lineBelow'
import { useJudge } from './useJudge'

/** What is said of a value, below its field. */
type Told = { line: HTMLElement; message: string; value: unknown }

/**
 * In every editor: a value that is not right is told at its field when the field is left. Payload tells it only
 * when the whole is published or handed over, perhaps to somebody else.
 */
export const LeftFields = () => {
  const [fields] = useAllFormFields()
  const { getField } = useForm()
  const isSubmitted = useFormSubmitted()
  const judge = useJudge()
  const place = useRef<HTMLSpanElement>(null)
  const entered = useRef<unknown>(undefined)
  const [told, setTold] = useState<Record<string, Told>>({})

  const valueAt = (path: string | null): unknown => (path ? getField(path)?.value : undefined)
  const enter = useEffectEvent(({ target }: FocusEvent) => {
    entered.current = valueAt(pathOf(target))
  })
  const leave = useEffectEvent(async ({ target }: FocusEvent): Promise<void> => {
    const path = pathOf(target)
    const value = valueAt(path)
    if (!path || !value || value === entered.current) return

    const message = await judge(path)
    const line = message && lineBelow(target as HTMLElement)
    if (line) setTold((before) => ({ ...before, [path]: { line, message, value } }))
  })
  useEffect(() => {
    const form = place.current?.closest('form')
    form?.addEventListener('focusin', enter)
    form?.addEventListener('focusout', leave)
    return () => {
      form?.removeEventListener('focusin', enter)
      form?.removeEventListener('focusout', leave)
    }
  }, [])

  return (
    <span hidden ref={place}>
      {Object.entries(told).map(([path, { line, message, value }]) => {
        const field = fields[path]
        // After a refused save the field says it itself.
        const isSaid = isSubmitted && field?.valid === false
        return field?.value === value && !isSaid && createPortal(message, line, path)
      })}
    </span>
  )
}
