import type { TreeMeasure } from '@/lib/planTree'

/** A sum of what is known, and how many measures have said it. */
export type Sum = { amount: number | null; saidBy: number }

export type YearSums = { year: number; measures: number; planned: Sum; spent: Sum }

/**
 * What is planned and spent in each year in which any measure speaks of money. What a year's evaluation says was spent
 * counts where the budget of that measure and year is silent; what nobody said is no zero.
 */
export const moneyByYear = (measures: TreeMeasure[]): YearSums[] => {
  const ofYears = measures.flatMap((measure) =>
    yearsOf(measure).map((year) => ({
      year,
      planned: sumOf(inYear(measure.budget, year).map(({ amount }) => amount)),
      spent:
        sumOf(inYear(measure.budget, year).map(({ spent }) => spent)) ??
        sumOf(inYear(measure.evaluations, year).map(({ spent }) => spent)),
    })),
  )
  const years = [...new Set(ofYears.map(({ year }) => year))].sort((one, other) => one - other)
  return years.map((year) => {
    const own = inYear(ofYears, year)
    return {
      year,
      measures: own.length,
      planned: summed(own.map(({ planned }) => planned)),
      spent: summed(own.map(({ spent }) => spent)),
    }
  })
}

const yearsOf = ({ budget, evaluations }: TreeMeasure): number[] => [
  ...new Set([
    ...budget.map(({ year }) => year),
    ...evaluations.filter(({ spent }) => spent !== null).map(({ year }) => year),
  ]),
]

const inYear = <Row extends { year: number }>(rows: Row[], year: number): Row[] =>
  rows.filter((row) => row.year === year)

const known = (amounts: (number | null)[]): number[] => amounts.filter((each) => each !== null)

const sumOf = (amounts: (number | null)[]): number | null => {
  const said = known(amounts)
  return said.length > 0 ? said.reduce((sum, each) => sum + each, 0) : null
}

const summed = (amounts: (number | null)[]): Sum => ({
  amount: sumOf(amounts),
  saidBy: known(amounts).length,
})
