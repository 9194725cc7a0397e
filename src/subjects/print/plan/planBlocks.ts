import { formatDate } from '@/lib/formatDate'
import { formatMoney, formatNumber, formatPercent } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { evaluationResults, measureKinds, measureStates } from '@/lib/measureLabels'
import type { PlanTree, TreePriority } from '@/lib/planTree'
import { docsOf } from '@/lib/populated'
import type { Measure, Plan } from '@/payload-types'

import { facts, heading, paragraphs, richBlocks, table, type Block } from './blocks'
import { textsOfPlan as texts } from './texts'

export type PlanContent = {
  plan: Plan
  tree: PlanTree
  measures: Map<string, Measure>
  locale: Locale
}

/** The whole plan: its vision, its measures by priority and goal, its parts. */
export const planBlocks = ({ plan, tree, measures, locale }: PlanContent): Block[] => {
  const vision = richBlocks(plan.vision, 1)
  const groups = groupsOf(plan, tree)
  return [
    ...(vision.length > 0 ? [heading(1, texts.vision[locale]), ...vision] : []),
    ...(groups.length > 0 ? [heading(1, texts.priorities[locale])] : []),
    ...groups.flatMap(({ priority, group }) => [
      heading(2, nameOf(priority ?? group ?? {}) || texts.unnamed[locale]),
      ...paragraphs(priority?.description),
      ...goalsTable(priority?.goals ?? [], locale),
      ...(group?.measures ?? []).flatMap(({ id }) => measureBlocks(measures.get(id), 3, locale)),
      ...(group?.goals ?? []).flatMap((goal) => [
        heading(3, nameOf(goal)),
        ...goal.measures.flatMap(({ id }) => measureBlocks(measures.get(id), 4, locale)),
      ]),
    ]),
    ...(plan.sections ?? []).flatMap(({ title, body }) => [
      heading(1, title),
      ...richBlocks(body, 1),
    ]),
  ]
}

type Priority = NonNullable<Plan['priorities']>[number]
type Group = { priority?: Priority; group?: TreePriority }

/** The priorities that the plan names, with their measures if there are any; then those that only measures name. */
const groupsOf = ({ priorities }: Plan, tree: PlanTree): Group[] => {
  const named = (priorities ?? []).map((priority): Group => {
    const code = priority.code.toLowerCase()
    return { priority, group: tree.priorities.find((each) => each.code?.toLowerCase() === code) }
  })
  const others = tree.priorities.filter((group) => !named.some((each) => each.group === group))
  return [...named, ...others.map((group) => ({ group }))]
}

const nameOf = ({ code, title }: { code?: string | null; title?: string | null }): string =>
  [code, title].filter(Boolean).join(' ')

const goalsTable = (goals: NonNullable<Priority['goals']>, locale: Locale): Block[] =>
  table(
    [texts.goal, texts.responsible, texts.dueOn, texts.costs].map((each) => each[locale]),
    [5, 3, 2, 2.5],
    goals.map((goal) => [
      nameOf(goal),
      goal.responsible ?? '',
      goal.dueOn ? formatDate(locale, goal.dueOn) : '',
      [
        goal.cost === null || goal.cost === undefined ? '' : formatMoney(locale, goal.cost),
        goal.costNote ?? '',
      ]
        .filter(Boolean)
        .join(' '),
    ]),
  )

const measureBlocks = (measure: Measure | undefined, level: number, locale: Locale): Block[] => {
  if (!measure) return []
  const { code, title, description, state, kind, responsible, startsOn, endsOn } = measure
  const said = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? '' : formatMoney(locale, amount)
  const counted = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatNumber(locale, value)
  return [
    heading(level, `${code} ${title}`),
    ...paragraphs(description),
    ...facts([
      [texts.state[locale], state && measureStates[state][locale]],
      [texts.kind[locale], kind && measureKinds[kind][locale]],
      [texts.responsible[locale], responsible],
      [texts.partners[locale], (measure.partners ?? []).map(({ name }) => name).join(', ')],
      [
        texts.targetGroups[locale],
        docsOf(measure.targetGroups)
          .map(({ name }) => name)
          .join(', '),
      ],
      [
        texts.territory[locale],
        docsOf(measure.territories)
          .map(({ name }) => name)
          .join(', '),
      ],
      [texts.dates[locale], datesOf(startsOn, endsOn, locale)],
    ]),
    ...table(
      [texts.year, texts.source, texts.amount, texts.spent].map((each) => each[locale]),
      [1, 3, 2, 2],
      (measure.budget ?? []).map(({ year, source, amount, spent }) => [
        String(year),
        source ?? '',
        said(amount),
        said(spent),
      ]),
    ),
    ...table(
      [texts.indicator, texts.baseline, texts.target, texts.value].map((each) => each[locale]),
      [4, 1.5, 1.5, 2],
      (measure.indicators ?? []).map(({ name, unit, baseline, target, values }) => {
        const latest = [...(values ?? [])]
          .sort((one, other) => one.on.localeCompare(other.on))
          .at(-1)
        const value = counted(latest?.value)
        return [
          unit ? `${name} (${unit})` : name,
          counted(baseline),
          counted(target),
          value && latest ? `${value} (${formatDate(locale, latest.on)})` : '',
        ]
      }),
    ),
    ...table(
      [texts.year, texts.result, texts.percent, texts.evaluation].map((each) => each[locale]),
      [1, 2, 1.5, 5],
      (measure.evaluations ?? []).map(({ year, result, percent, text }) => [
        String(year),
        result ? evaluationResults[result][locale] : '',
        percent === null || percent === undefined ? '' : formatPercent(locale, percent / 100),
        text ?? '',
      ]),
    ),
  ]
}

const datesOf = (
  startsOn: string | null | undefined,
  endsOn: string | null | undefined,
  locale: Locale,
): string =>
  [startsOn, endsOn].some(Boolean)
    ? [startsOn, endsOn]
        .map((day) => (day ? formatDate(locale, day) : ''))
        .join(' – ')
        .trim()
    : ''

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
