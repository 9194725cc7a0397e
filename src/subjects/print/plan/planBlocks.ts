import { formatDate } from '@/lib/formatDate'
import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import type { PlanTree, TreePriority } from '@/lib/planTree'
import type { Measure, Plan } from '@/payload-types'

import { heading, paragraphs, richBlocks, table, type Block } from './blocks'
import { measureBlocks } from './measureBlocks'
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
      ...goalsTable(goalsToTell(priority, group), locale),
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
type Goal = NonNullable<Priority['goals']>[number]
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

/** `1.2 Pomoc doma`. */
export const nameOf = ({ code, title }: { code?: string | null; title?: string | null }): string =>
  [code, title].filter(Boolean).join(' ')

/** Goals whose measures follow stand there as headings; here only what is said of goals themselves. */
const goalsToTell = (priority?: Priority, group?: TreePriority): Goal[] => {
  const goals = priority?.goals ?? []
  const isSaid = ({ responsible, cost, costNote, dueOn }: Goal) =>
    Boolean(responsible ?? cost ?? costNote ?? dueOn)
  return group && !goals.some(isSaid) ? [] : goals
}

const goalsTable = (goals: Goal[], locale: Locale): Block[] =>
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
