'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** A number that could not be sent, and when somebody wrote it. */
type Unsent = { free: number | null; at: string }

const changed = new EventTarget()

/** What was not sent stays on this device until it is, also when the page is closed. */
export const useUnsent = (key: string) => {
  const subscribe = useCallback((tell: () => void) => {
    changed.addEventListener('change', tell)
    return () => changed.removeEventListener('change', tell)
  }, [])
  const text = useSyncExternalStore(subscribe, () => read(key), nothing)
  const keep = useCallback(
    (free: number | null) => write(key, JSON.stringify({ free, at: new Date().toISOString() })),
    [key],
  )
  const drop = useCallback(() => write(key, null), [key])

  return { unsent: text ? (JSON.parse(text) as Unsent) : null, keep, drop }
}

const nothing = (): null => null

// A browser may forbid storing: the number then stays on the page only.
const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const write = (key: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    return
  }
  changed.dispatchEvent(new Event('change'))
}
