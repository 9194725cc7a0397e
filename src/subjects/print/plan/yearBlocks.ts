import { formatMoney, formatPercent } from '@/lib/formatNumber'
import { evaluationResults } from '@/lib/measureLabels'
import type { Measure } from '@/payload-types'

import { heading, table, type Block } from './blocks'
import { nameOf, type PlanContent } from './planBlocks'
import { textsOfPlan as texts } from './texts'

/** What is to be done in a year: measures with money of it, and those whose term it is in. */
export const actionPlanBlocks = (content: PlanContent, year: number): Block[] =>
  yearBlocks(content, [texts.measure, texts.responsible, texts.amount], [5, 3, 2], (measure) => {
    const money = (measure.budget ?? []).filter((each) => each.year === year)
    const isInTerm =
      Boolean(measure.startsOn ?? measure.endsOn) &&
      Number(measure.startsOn?.slice(0, 4) ?? year) <= year &&
      Number(measure.endsOn?.slice(0, 4) ?? year) >= year
    if (money.length === 0 && !isInTerm) return null
    const amounts = money.flatMap(({ amount }) => amount ?? [])
    const sum = amounts.reduce((all, each) => all + each, 0)
    return [
      `${measure.code} ${measure.title}`,
      measure.responsible ?? '',
      // Unknown is not nothing.
      amounts.length > 0 ? formatMoney(content.locale, sum) : '',
    ]
  })

/** What came of the measures in a year; those that nobody has evaluated say so. */
export const evaluationBlocks = (content: PlanContent, year: number): Block[] =>
  yearBlocks(
    content,
    [texts.measure, texts.result, texts.percent, texts.evaluation, texts.spent],
    [4, 2, 1.5, 4, 2],
    (measure) => {
      const { locale } = content
      const found = measure.evaluations?.find((each) => each.year === year)
      const { result, percent, text, spent } = found ?? {}
      return [
        `${measure.code} ${measure.title}`,
        result ? evaluationResults[result][locale] : texts.unsaid[locale],
        percent === null || percent === undefined ? '' : formatPercent(locale, percent / 100),
        text ?? '',
        spent === null || spent === undefined ? '' : formatMoney(locale, spent),
      ]
    },
  )

const yearBlocks = (
  { tree, measures, locale }: PlanContent,
  heads: (typeof texts.measure)[],
  widths: number[],
  rowOf: (measure: Measure) => string[] | null,
): Block[] =>
  tree.priorities.flatMap((priority) => {
    const all = [...priority.measures, ...priority.goals.flatMap((goal) => goal.measures)]
    const rows = all.flatMap(({ id }) => {
      const measure = measures.get(id)
      const row = measure ? rowOf(measure) : null
      return row ? [row] : []
    })
    if (rows.length === 0) return []
    return [
      heading(1, nameOf(priority) || texts.unnamed[locale]),
      ...table(
        heads.map((head) => head[locale]),
        widths,
        rows,
      ),
    ]
  })
