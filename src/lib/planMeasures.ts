import type { Locale } from './label'
import type { MeasureState } from './measureLabels'

/** A text in the languages in which somebody wrote it. */
export type Texts = Partial<Record<Locale, string | null>>

/** Where in a plan something belongs, as it is stored. */
export type StoredPlace = { code: string | null; title: Texts | null }

/** What of a measure can be changed in the tree of its plan. */
export type MeasureFacts = {
  code: string
  priority: StoredPlace
  goal: StoredPlace
  /** Its place in the order; null: that of its code. */
  rank: string | null
  state: MeasureState | null
  responsible: Texts | null
  startsOn: string | null
  endsOn: string | null
}

/** A measure as those who write it see it, drafts too. */
export type PlanMeasure = MeasureFacts & {
  id: string
  /** The time of its last change: whoever writes says from which she started (docs/decisions/0020). */
  revision: string
  title: Texts | null
  formerCodes: string[]
  /** Whether anybody may read it, and so quote its code. */
  isQuoted: boolean
}

export type PlanMeasures = {
  plan: { id: string; title: Texts | null; codesFrozenUntil: string | null }
  /** As the plan names them, in its order. */
  priorities: (StoredPlace & { goals: StoredPlace[] })[]
  /** In the order of the plan. */
  measures: PlanMeasure[]
  /** Codes that no other measure gets: of the trash and of former times. */
  takenCodes: string[]
}

/** A change of one measure; `after` and `before` name the neighbour beside which it is put. */
export type MeasureChange = { id: string; revision: string } & Partial<MeasureFacts> & {
    after?: string
    before?: string
  }

/** What was done: the new revisions, and the changes that would undo it. */
export type MeasuresChanged = { message: string; undo: MeasureChange[] }
