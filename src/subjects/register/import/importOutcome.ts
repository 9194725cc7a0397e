import type { Refusal } from '../read/staged'
import type { Difference } from './compareEntry'
import type { Jump } from './jumpOf'
import type { Lists } from './prepareLists'

/** What an import did, or would do. */
export type ImportOutcome = {
  isFirst: boolean
  /** Somebody wanted it stopped: what was written stays, the rest is for the next one. */
  isStopped: boolean
  /** Numbers that differ too much from the last import; nothing was written. */
  jump: Jump[]
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
  jump: Jump[],
  refused: Refusal[],
): ImportOutcome => ({
  isFirst,
  isStopped: false,
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
