import { locales } from '@/lib/label'
import { fromVersion } from '@/subjects/journal/fromVersion'

import type { Imports } from './importsOf'
import { savedBy, writtenAt, type JournalRow } from './savedBy'

export type Stored = {
  id: string
  updatedAt: string
  autosave?: boolean | null
  version?: { _status?: string | null }
}

/** What a version is to the public. */
export type State = 'public' | 'wasPublic' | 'draft' | 'wasDraft'
/** How a version came to be, where it was not written in the form. */
export type Way = 'restored' | 'table' | 'oldSite' | 'register' | 'portal'

export type Described = {
  id: string
  at: string
  who: string[]
  state: State
  way: Way | null
  isAutosaved: boolean
}

type Known = {
  isNewest: boolean
  isPublicNow: boolean
  journal: JournalRow[]
  imports: Imports
}

/** A version in words: when, by whom, what it is to the public, and how it came where nobody typed it. */
export const describeVersion = (
  { id, updatedAt, autosave, version }: Stored,
  known: Known,
): Described => ({
  id,
  at: updatedAt,
  who: savedBy({ at: updatedAt, isAutosave: autosave === true }, known.journal),
  state: stateOf(version?._status === 'published', known),
  way: wayOf(updatedAt, known),
  isAutosaved: autosave === true,
})

const stateOf = (isPublished: boolean, { isNewest, isPublicNow }: Known): State => {
  if (isPublished) return isPublicNow ? 'public' : 'wasPublic'
  return isNewest ? 'draft' : 'wasDraft'
}

/** A decision on a difference from the register is noted just after what it wrote. */
const registerMs = 5_000
const notes = new Set<unknown>(locales.map((locale) => fromVersion[locale]))

const wayOf = (at: string, { journal, imports }: Known): Way | null => {
  const time = Date.parse(at)
  const rows = writtenAt(at, journal)
  if (rows.some(({ note }) => notes.has(note))) return 'restored'
  if (imports.table.includes(time)) return 'table'
  if (imports.oldSite.includes(time)) return 'oldSite'
  if (imports.register.some((each) => each >= time && each <= time + registerMs)) return 'register'
  return rows.length > 0 && rows.every(({ byName }) => !byName) ? 'portal' : null
}
