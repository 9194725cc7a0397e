'use client'

import { useAllFormFields, useFormBackgroundProcessing } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

import { forgottenIn, typedSince } from './typedSince'

/**
 * In every editor, seen by nobody: what was typed while a save was on its way is not taken back by its answer.
 * Payload takes the answer's value for every field but the one that was typed into last.
 */
export const TypedWords = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const isSaving = useFormBackgroundProcessing()
  const before = useRef({ fields, isSaving })
  const sent = useRef<FormState>(fields)
  const typed = useRef(new Set<string>())
  useEffect(() => {
    // A key may fall between the reading of the form and this: what stood a moment earlier was surely sent.
    if (isSaving && !before.current.isSaving) {
      sent.current = before.current.fields
      typed.current = new Set()
    }
    before.current = { fields, isSaving }
    for (const path of typedSince(sent.current, fields)) typed.current.add(path)
    const forgotten = forgottenIn(fields, typed.current)
    if (forgotten) dispatchFields({ type: 'UPDATE_MANY', formState: forgotten })
  }, [dispatchFields, fields, isSaving])

  return null
}
