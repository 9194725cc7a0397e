import type { Label } from '@/lib/label'

import type { Difference } from '../../import/compareEntry'
import type { ImportOutcome } from '../../import/importOutcome'
import type { Jump } from '../../import/jumpOf'
import type { CodeLists } from '../../read/codeLists'
import type { StagedRegister } from '../../read/staged'

/** Names of what is in a number, the first few of them. */
type Group = { count: number; names: string[] }

/** What a reading of the register did or would do, in numbers and names: words come where it is shown. */
export type LoadReport = {
  fingerprint: string
  asOf: string
  areas: string[]
  /** The same file was taken over already. */
  isUnchanged: boolean
  isFirst: boolean
  isStopped: boolean
  read: number
  elsewhere: number
  unplaced: number
  repeated: number
  missingLists: string[]
  jump: Jump[]
  unchanged: number
  ended: number
  published: Group
  drafts: Group
  missing: Group
  hidden: Group
  types: Group
  targetGroups: Group
  territories: Group
  changed: { services: number; providers: number; count: number; samples: Difference[] }
  refused: { count: number; samples: { what: string; why: Label }[] }
  unknown: { count: number; samples: string[] }
  /** Places that got their position from the addresses of the state. */
  positions: number
}

type Told = {
  outcome: ImportOutcome
  staged: StagedRegister
  codeLists: CodeLists
  fingerprint: string
  asOf: string
  areas: string[]
}

const mostNames = 8
const mostRefused = 40

/** The report of a reading that had nothing to do. */
export const emptyReport = (
  told: Pick<LoadReport, 'fingerprint' | 'asOf' | 'areas' | 'isUnchanged'>,
): LoadReport => {
  const none = (): Group => ({ count: 0, names: [] })
  return {
    ...told,
    isFirst: false,
    isStopped: false,
    read: 0,
    elsewhere: 0,
    unplaced: 0,
    repeated: 0,
    missingLists: [],
    jump: [],
    unchanged: 0,
    ended: 0,
    published: none(),
    drafts: none(),
    missing: none(),
    hidden: none(),
    types: none(),
    targetGroups: none(),
    territories: none(),
    changed: { services: 0, providers: 0, count: 0, samples: [] },
    refused: { count: 0, samples: [] },
    unknown: { count: 0, samples: [] },
    positions: 0,
  }
}

const group = (names: string[]): Group => ({
  count: names.length,
  names: names.slice(0, mostNames),
})

/** The report of an import that was done or only tried. */
export const reportOf = ({ outcome, staged, codeLists, ...told }: Told): LoadReport => ({
  ...told,
  isUnchanged: false,
  isFirst: outcome.isFirst,
  isStopped: outcome.isStopped,
  read: staged.services.length + staged.refused.length,
  elsewhere: staged.elsewhere,
  unplaced: staged.unplaced,
  repeated: staged.repeated,
  missingLists: codeLists.missing,
  jump: outcome.jump,
  unchanged: outcome.unchanged,
  ended: outcome.ended,
  published: group(outcome.published),
  drafts: group(outcome.drafts),
  missing: group(outcome.missing),
  hidden: group(outcome.hidden),
  types: group(outcome.made.types),
  targetGroups: group(outcome.made.targetGroups),
  territories: group(outcome.made.territories),
  changed: {
    services: outcome.changedServices,
    providers: outcome.changedProviders,
    count: outcome.differences.length,
    samples: outcome.differences.slice(0, mostNames),
  },
  refused: { count: outcome.refused.length, samples: outcome.refused.slice(0, mostRefused) },
  unknown: {
    count: outcome.unknown.size,
    samples: [...outcome.unknown]
      .slice(0, mostRefused)
      .map(([text, count]) => (count > 1 ? `${text} (${count}×)` : text)),
  },
  positions: 0,
})
