'use client'

import {
  useAllFormFields,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isAsIn, liftedIn, refusedIn, type Refused } from './refused'

/**
 * In every editor, seen by nobody: after a save that was refused the form counts as not saved, so its button
 * works and leaving it asks; and what was said of its fields stays until something is changed. Payload forgets
 * the one, and an answer that was on its way takes the other back.
 */
export const RefusedSave = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isRefused = useFormSubmitted() && !isProcessing
  const refused = useRef<Refused | null>(null)
  useEffect(() => {
    if (isRefused && !isModified) setModified(true)
  }, [isModified, isRefused, setModified])

  useEffect(() => {
    if (!isRefused) refused.current = null
    else refused.current ??= refusedIn(fields)
    if (!refused.current || !isAsIn(refused.current, fields)) return

    for (const [path, errorMessage] of liftedIn(refused.current, fields))
      dispatchFields({ type: 'UPDATE', path, valid: false, errorMessage })
  }, [dispatchFields, fields, isRefused])

  return null
}
