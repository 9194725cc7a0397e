import { useEffect, useSyncExternalStore } from 'react'

import type { Mend } from '@/lib/mendedText'

const none: Mend[] = []
const mendsByPath = new Map<string, Mend[]>()
const listeners = new Set<() => void>()

const keep = (path: string, mends: Mend[]): void => {
  mendsByPath.set(path, mends)
  for (const listener of listeners) listener()
}

/** Remembers what a paste or the window of links left out of a text, until its editor is left. */
export const noteMends = (path: string, mends: Mend[]): void => {
  if (mends.length > 0) keep(path, [...(mendsByPath.get(path) ?? none), ...mends])
}

/** What was left out of a text while it was written. */
export const usePastedMends = (path: string): Mend[] => {
  useEffect(() => () => keep(path, none), [path])
  return useSyncExternalStore(
    subscribe,
    () => mendsByPath.get(path) ?? none,
    () => none,
  )
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
