'use client'

import { useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

/** Whether what is typed in the form is stored, and a promise of the moment when it is. */
export const useStored = () => {
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  // A refused save counts for a moment as stored, before it is over.
  const isStored = !isModified && !isSaving
  const waiting = useRef<(() => void)[]>([])

  useEffect(() => {
    if (isStored) for (const goOn of waiting.current.splice(0)) goOn()
  }, [isStored])

  const stored = useCallback(
    () =>
      isStored
        ? Promise.resolve()
        : new Promise<void>((goOn) => {
            waiting.current.push(goOn)
          }),
    [isStored],
  )
  return { isStored, stored }
}
