'use client'

import { useCallback } from 'react'

import { useOnDevice } from '@/desk/useOnDevice'

/** A number that could not be sent, and when somebody wrote it. */
type Unsent = { free: number | null; at: string }

/** What was not sent stays on this device until it is, also when the page is closed. */
export const useUnsent = (key: string) => {
  const { text, keep: keepText, drop } = useOnDevice(key)
  const keep = useCallback(
    (free: number | null) => keepText(JSON.stringify({ free, at: new Date().toISOString() })),
    [keepText],
  )

  return { unsent: text ? (JSON.parse(text) as Unsent) : null, keep, drop }
}
