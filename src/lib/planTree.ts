import type { evaluationResults, measureKinds, MeasureState } from './measureLabels'
import type { Standing } from './measureStanding'

export type Named = { slug: string; name: string }

/** A year's money of a measure; null where nobody has said, which is not zero. */
type YearMoney = {
  year: number
  source: string | null
  amount: number | null
  spent: number | null
}

export type TreeMeasure = {
  id: string
  code: string
  title: string
  /** Its page, in the language asked for. */
  path: string
  kind: keyof typeof measureKinds | null
  state: MeasureState | null
  standing: Standing
  responsible: string | null
  startsOn: string | null
  endsOn: string | null
  targetGroups: Named[]
  territories: Named[]
  budget: YearMoney[]
  evaluations: {
    year: number
    result: keyof typeof evaluationResults | null
    percent: number | null
    spent: number | null
  }[]
}

/** Measures under one goal, or under a priority itself; without code and title where none is named. */
export type TreeGroup = { code: string | null; title: string | null; measures: TreeMeasure[] }

export type TreePriority = TreeGroup & { goals: TreeGroup[] }

/** A plan with what it promises, in its order. */
export type PlanTree = {
  plan: { id: string; slug: string; title: string; from: string | null; to: string | null }
  totalMeasures: number
  priorities: TreePriority[]
}

/** All measures of a tree in its order. */
export const measuresOf = ({ priorities }: Pick<PlanTree, 'priorities'>): TreeMeasure[] =>
  priorities.flatMap(({ measures, goals }) => [
    ...measures,
    ...goals.flatMap((goal) => goal.measures),
  ])
