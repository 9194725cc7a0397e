import { fold } from '@/lib/fold'

type Place = { code: string | null; title: string | null }

/** Something with where in the plan it says it belongs. */
export type Placed<Measure, At extends Place = Place> = {
  priority: At
  goal: At
  measure: Measure
}

/** A priority as the plan itself names it, with its goals. */
export type Named<At extends Place = Place> = At & { goals: At[] }

type Group<Measure, At extends Place = Place> = At & { measures: Measure[] }
export type Priority<Measure, At extends Place = Place> = Group<Measure, At> & {
  goals: Group<Measure, At>[]
}

/**
 * Measures by priority and goal: those that the plan names come first, in its order and under its titles; then those
 * that only measures name, by the code of the first; what names none comes last.
 */
export const groupedAll = <Measure, At extends Place>(
  named: Named<At>[],
  placed: Placed<Measure, At>[],
): Priority<Measure, At>[] => {
  const priorities: Priority<Measure, At>[] = named.map((priority) => ({
    ...priority,
    measures: [],
    goals: priority.goals.map((goal) => ({ ...goal, measures: [] })),
  }))
  for (const { priority, goal, measure } of placed) {
    const own =
      found(priorities, priority) ?? added(priorities, { ...priority, measures: [], goals: [] })
    const group = isNamed(goal)
      ? (found(own.goals, goal) ?? added(own.goals, { ...goal, measures: [] }))
      : own
    group.measures.push(measure)
  }
  return priorities.toSorted((one, other) => Number(!isNamed(one)) - Number(!isNamed(other)))
}

/** The same without what has no measures. */
export const grouped = <Measure>(named: Named[], placed: Placed<Measure>[]): Priority<Measure>[] =>
  groupedAll(named, placed)
    .map(({ goals, ...priority }) => ({
      ...priority,
      goals: goals.filter(({ measures }) => measures.length > 0),
    }))
    .filter(({ measures, goals }) => measures.length + goals.length > 0)

const isNamed = ({ code, title }: Place): boolean => Boolean(code ?? title)

/** The code decides where both have one: titles are worded anew from year to year. */
const found = <Each extends Place>(groups: Each[], place: Place): Each | undefined =>
  groups.find((group) => isSame(group, place))

const isSame = (one: Place, other: Place): boolean => {
  if (!isNamed(one) || !isNamed(other)) return isNamed(one) === isNamed(other)
  if (one.code && other.code) return one.code.toLowerCase() === other.code.toLowerCase()
  return fold(one.title ?? '') === fold(other.title ?? '') && Boolean(one.title)
}

const added = <Each>(groups: Each[], group: Each): Each => {
  groups.push(group)
  return group
}
