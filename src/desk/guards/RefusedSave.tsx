'use client'

import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isTypedInto, liftedIn, saidIn, type Refused } from './refused'

/**
 * In every editor, seen by nobody: after a save that was refused the form counts as not saved, so its button
 * works and leaving it asks; and what was said of its fields stays until something is typed. Payload forgets
 * the one, and an answer that was on its way, or the next save of a draft, takes the other back.
 */
export const RefusedSave = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified, setSubmitted } = useForm()
  const isSubmitted = useFormSubmitted()
  // A save by a button; the editor's own saves of a draft are none.
  const isProcessing = useFormProcessing()
  const wasProcessing = useRef(isProcessing)
  const refused = useRef<Refused | null>(null)
  useEffect(() => {
    const hasEnded = wasProcessing.current && !isProcessing
    wasProcessing.current = isProcessing
    if (isProcessing) refused.current = null
    if (hasEnded && isSubmitted) {
      refused.current = { fields, said: [] }
      setModified(true)
    }
    if (refused.current && isTypedInto(refused.current, fields)) refused.current = null
    if (!refused.current) return

    // What was said comes a moment after the refusal.
    if (refused.current.said.length === 0) refused.current.said = saidIn(fields)
    if (refused.current.said.length === 0) return

    // Nothing is said of a field while the form counts as never sent.
    if (!isSubmitted) setSubmitted(true)
    for (const [path, errorMessage] of liftedIn(refused.current, fields))
      dispatchFields({ type: 'UPDATE', path, valid: false, errorMessage })
  }, [dispatchFields, fields, isProcessing, isSubmitted, setModified, setSubmitted])

  return null
}
