import { standings, type Standing } from '@/lib/measureStanding'
import type { PlanTree, TreeGroup, TreeMeasure } from '@/lib/planTree'
import { allowedOf, type SearchParams, valueOf } from '@/lib/searchParams'

export type MeasureFilters = {
  standing?: Standing
  targetGroup?: string
  territory?: string
  responsible?: string
  year?: number
}

/** What a visitor asked of the measures of a plan. */
export const measureFilters = (query: SearchParams): MeasureFilters => {
  const year = valueOf(query, 'rok') ?? ''
  return {
    standing: allowedOf(query, 'stav', standings)[0],
    targetGroup: valueOf(query, 'skupina'),
    territory: valueOf(query, 'uzemi'),
    responsible: valueOf(query, 'odpovida'),
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
  }
}

/** Whether anything was asked. */
export const isFiltered = (filters: MeasureFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined)

/** The priorities with the measures that fit, without those in which none does. */
export const chosen = (
  priorities: PlanTree['priorities'],
  filters: MeasureFilters,
): PlanTree['priorities'] =>
  priorities
    .map((priority) => ({
      ...only(priority, filters),
      goals: priority.goals
        .map((goal) => only(goal, filters))
        .filter(({ measures }) => measures.length > 0),
    }))
    .filter(({ measures, goals }) => measures.length + goals.length > 0)

const only = (group: TreeGroup, filters: MeasureFilters): TreeGroup => ({
  code: group.code,
  title: group.title,
  measures: group.measures.filter((measure) => fits(measure, filters)),
})

const fits = (measure: TreeMeasure, filters: MeasureFilters): boolean => {
  const { standing, targetGroup, territory, responsible, year } = filters
  return (
    (!standing || measure.standing === standing) &&
    (!targetGroup || measure.targetGroups.some(({ slug }) => slug === targetGroup)) &&
    (!territory || measure.territories.some(({ slug }) => slug === territory)) &&
    (!responsible || measure.responsible === responsible) &&
    (!year || isOfYear(measure, year))
  )
}

/** What goes on in a year by its dates, or has money or an evaluation in it. */
const isOfYear = ({ startsOn, endsOn, budget, evaluations }: TreeMeasure, year: number): boolean =>
  budget.some((row) => row.year === year) ||
  evaluations.some((row) => row.year === year) ||
  (Boolean(startsOn ?? endsOn) &&
    (!startsOn || yearOf(startsOn) <= year) &&
    (!endsOn || yearOf(endsOn) >= year))

/** The year of a day; days are stored at noon. */
export const yearOf = (date: string): number => Number(date.slice(0, 4))
