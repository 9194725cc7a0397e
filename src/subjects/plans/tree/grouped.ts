import { fold } from '@/lib/fold'
import type { TreeGroup, TreeMeasure, TreePriority } from '@/lib/planTree'

type Place = { code: string | null; title: string | null }

/** A measure with where in the plan it says it belongs. */
export type Placed = { priority: Place; goal: Place; measure: TreeMeasure }

/** A priority as the plan itself names it, with its goals. */
export type Named = Place & { goals: Place[] }

/**
 * Measures by priority and goal: those that the plan names come first, in its order and under its titles; then those
 * that only measures name, by the code of the first; what names none comes last.
 */
export const grouped = (named: Named[], placed: Placed[]): TreePriority[] => {
  const priorities: TreePriority[] = named.map(({ goals, ...place }) => ({
    ...place,
    measures: [],
    goals: goals.map((goal) => ({ ...goal, measures: [] })),
  }))
  for (const { priority, goal, measure } of placed) {
    const own =
      found(priorities, priority) ?? added(priorities, { ...priority, measures: [], goals: [] })
    const group = isNamed(goal)
      ? (found(own.goals, goal) ?? added(own.goals, { ...goal, measures: [] }))
      : own
    group.measures.push(measure)
  }
  return priorities
    .map(({ goals, ...priority }) => ({
      ...priority,
      goals: goals.filter(({ measures }) => measures.length > 0),
    }))
    .filter(({ measures, goals }) => measures.length + goals.length > 0)
    .toSorted((one, other) => Number(!isNamed(one)) - Number(!isNamed(other)))
}

const isNamed = ({ code, title }: Place): boolean => Boolean(code ?? title)

/** The code decides where both have one: titles are worded anew from year to year. */
const found = <Group extends TreeGroup>(groups: Group[], place: Place): Group | undefined =>
  groups.find((group) => isSame(group, place))

const isSame = (one: Place, other: Place): boolean => {
  if (!isNamed(one) || !isNamed(other)) return isNamed(one) === isNamed(other)
  if (one.code && other.code) return one.code.toLowerCase() === other.code.toLowerCase()
  return fold(one.title ?? '') === fold(other.title ?? '') && Boolean(one.title)
}

const added = <Group>(groups: Group[], group: Group): Group => {
  groups.push(group)
  return group
}
