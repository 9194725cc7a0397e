import { useEffect, useState } from 'react'

import type { Locale } from '@/lib/label'
import { suggestionKinds, type Suggestion } from '@/search/types'

export type Group = { kind: Suggestion['kind']; suggestions: Suggestion[] }

/** How long a visitor may think between two letters, in milliseconds. */
const pause = 150
const fewest = 2

/** What the catalogue suggests for what is typed, by kind; nothing before two letters and when it cannot be asked. */
export const useSuggestions = (typed: string, isTyped: boolean, locale: Locale): Group[] => {
  const [groups, setGroups] = useState<Group[]>([])
  const q = typed.trim()
  const isAsked = isTyped && q.length >= fewest

  useEffect(() => {
    if (!isAsked) return
    const underway = new AbortController()
    const timer = window.setTimeout(() => {
      ask(q, locale, underway.signal).then(setGroups, () => {
        if (!underway.signal.aborted) setGroups([])
      })
    }, pause)
    return () => {
      window.clearTimeout(timer)
      underway.abort()
    }
  }, [q, isAsked, locale])

  return isAsked ? groups : none
}

const none: Group[] = []

const ask = async (q: string, locale: Locale, signal: AbortSignal): Promise<Group[]> => {
  const asked = new URLSearchParams({ q, locale })
  const answer = await fetch(`/api/catalogue/suggest?${asked}`, { signal })
  if (!answer.ok) throw new Error(String(answer.status))
  const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
  return suggestionKinds
    .map((kind) => ({ kind, suggestions: suggestions.filter((each) => each.kind === kind) }))
    .filter(({ suggestions: some }) => some.length > 0)
}
