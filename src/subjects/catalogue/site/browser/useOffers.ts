import { useEffect, useState } from 'react'

/** Something to choose from a list: it leads somewhere, or its name goes into the field. */
export type Offer = {
  key: string
  label: string
  detail: string | null
  /** What a screen reader says of it, and what the field becomes where it leads nowhere. */
  name: string
  href?: string
}

export type Group = { key: string; title: string; offers: Offer[] }

/** Where suggestions come from. */
export type Source = {
  /** Throws when it cannot be asked. */
  ask: (q: string, signal: AbortSignal) => Promise<Group[]>
  /** What else changes in the form when a name goes into the field. */
  choose?: () => void
}

/** How long a visitor may think between two letters, in milliseconds. */
const pause = 150
const fewestCharacters = 2

/** What a source suggests for what is typed; nothing before two letters and when it cannot be asked. */
export const useOffers = (typed: string, isTyped: boolean, { ask }: Source): Group[] => {
  const [groups, setGroups] = useState<Group[]>([])
  const q = typed.trim()
  const isAsked = isTyped && q.length >= fewestCharacters

  useEffect(() => {
    if (!isAsked) return
    const underway = new AbortController()
    const timer = window.setTimeout(() => {
      ask(q, underway.signal).then(setGroups, () => {
        if (!underway.signal.aborted) setGroups([])
      })
    }, pause)
    return () => {
      window.clearTimeout(timer)
      underway.abort()
    }
  }, [q, isAsked, ask])

  return isAsked ? groups : none
}

const none: Group[] = []
