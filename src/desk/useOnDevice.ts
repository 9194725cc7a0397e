'use client'

import { useCallback, useSyncExternalStore } from 'react'

const changed = new EventTarget()

/** A text that stays on this device until it is dropped, also when the page is closed or the session ends. */
export const useOnDevice = (key: string) => {
  const subscribe = useCallback((tell: () => void) => {
    changed.addEventListener('change', tell)
    return () => changed.removeEventListener('change', tell)
  }, [])
  const text = useSyncExternalStore(subscribe, () => read(key), nothing)
  const keep = useCallback((words: string) => write(key, words), [key])
  const drop = useCallback(() => write(key, null), [key])

  return { text, keep, drop }
}

const nothing = (): null => null

// A browser may forbid storing: the text then stays on the page only.
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
