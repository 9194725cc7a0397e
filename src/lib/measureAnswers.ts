import { label, type Label } from './label'
import type { MeasureState } from './measureLabels'

/** How long what people write of a measure may be, in characters. */
export const answerLengths = { text: 500, organisation: 150 } as const

/** What became of an answer. */
export const answerStates = {
  waiting: label('Čeká na posouzení', 'Waits for staff', 'Очікує на розгляд'),
  accepted: label('Přijato', 'Accepted', 'Прийнято'),
  returned: label('Vráceno', 'Returned', 'Повернено'),
  withdrawn: label('Vzato zpět', 'Taken back', 'Відкликано'),
} as const satisfies Record<string, Label>

/** How the boxes of the form are called, before the id of the measure (of a value: and of its indicator). */
export const answerBoxes = {
  states: 'state-',
  texts: 'text-',
  spent: 'spent-',
  values: 'value-',
} as const

/** The value of an indicator that somebody said. */
export type SaidValue = { indicator: string; on: string; value: number }

export type AskedIndicator = {
  id: string
  name: string
  unit: string | null
  target: number | null
  latest: { on: string; value: number } | null
}

/** A measure as the holder of a link sees it. */
export type AnsweredMeasure = {
  id: string
  code: string
  title: string
  /** Its public page; null where it has none. */
  path: string | null
  state: MeasureState | null
  endsOn: string | null
  indicators: AskedIndicator[]
  /** What became of the last answer of this address. */
  standing: 'new' | 'waiting' | 'accepted' | 'returned'
  reason: string | null
  /** What was said and is not accepted, by the names of boxes. */
  said: Record<string, string>
}

/** What a link leads to. Of one that is over nothing is told. */
export type AnswerView = {
  state: 'open' | 'used' | 'expired'
  plan: string
  year: number
  organisation: string
  measures: AnsweredMeasure[]
}

/** A measure as those see it who ask how far it is. */
export type AskedMeasure = {
  id: string
  code: string
  title: string
  responsible: string | null
  /** Should be over, and goes on or has not begun. */
  isLate: boolean
  /** It ran in the year, and nobody has said what came of it. */
  isUnreported: boolean
  /** To whom letters about it go. */
  emails: string[]
  /** To whom letters about the year went, the newest first. */
  asked: { email: string; at: string }[]
  /** An answer for the year waits for staff. */
  isAnswered: boolean
}

export type PlanAnswers = {
  plan: { id: string; title: string }
  year: number
  /** All of the plan, in its order. */
  measures: AskedMeasure[]
}

/** A letter as it would leave. */
export type AskingLetter = { to: string; measures: number; subject: string; text: string }

/** Who is asked about measures is changed from what somebody saw. */
export type ContactsChange = { measure: string; emails: string[]; before: string[] }
