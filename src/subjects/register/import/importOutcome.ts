import type { Refusal } from '../read/staged'
import type { Difference } from './compareEntry'
import type { Lists } from './prepareLists'

/** What an import did, or would do. */
export type ImportOutcome = {
  isFirst: boolean
  /** Numbers that differ too much from the last import; nothing was written. */
  jump: string[]
  made: Lists['made']
  published: string[]
  drafts: string[]
  differences: Difference[]
  changedServices: number
  changedProviders: number
  unchanged: number
  ended: number
  missing: string[]
  /** Services whose address has become secret: hidden at once. */
  hidden: string[]
  refused: Refusal[]
  unknown: Map<string, number>
}

/** An import that has not begun yet. */
export const emptyOutcome = (
  isFirst: boolean,
  jump: string[],
  refused: Refusal[],
): ImportOutcome => ({
  isFirst,
  jump,
  made: { types: [], targetGroups: [], territories: [] },
  published: [],
  drafts: [],
  differences: [],
  changedServices: 0,
  changedProviders: 0,
  unchanged: 0,
  ended: 0,
  missing: [],
  hidden: [],
  refused: [...refused],
  unknown: new Map(),
})
