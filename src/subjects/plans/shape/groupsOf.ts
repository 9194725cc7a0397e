import type { Locale } from '@/lib/label'
import type { PlanMeasure, PlanMeasures, StoredPlace } from '@/lib/planMeasures'
import { textIn } from '@/lib/textIn'

import { groupedAll } from '../tree/grouped'

type Place = { code: string | null; title: string | null; stored: StoredPlace }

/** A priority or a goal with its own measures; what belongs to no priority stands last, without a name. */
export type ShapedGroup = {
  key: string
  code: string | null
  title: string | null
  /** What a measure says of its place when it belongs here. */
  priority: StoredPlace
  goal: StoredPlace
  measures: PlanMeasure[]
  goals: ShapedGroup[]
}

const nowhere: StoredPlace = { code: null, title: null }

/** A plan as those who write it see it: its priorities and goals, also those without measures. */
export const groupsOf = ({ priorities, measures }: PlanMeasures, locale: Locale): ShapedGroup[] => {
  const place = (stored: StoredPlace): Place => ({
    code: stored.code,
    title: textIn(locale, stored.title) || null,
    stored,
  })
  const named = priorities.map(({ goals, ...priority }) => ({
    ...place(priority),
    goals: goals.map(place),
  }))
  const placed = measures.map((measure) => ({
    priority: place(measure.priority),
    goal: place(measure.goal),
    measure,
  }))
  return groupedAll(named, placed).map((priority, at) => ({
    key: `p${at}`,
    code: priority.code,
    title: priority.title,
    priority: bare(priority.stored),
    goal: nowhere,
    measures: priority.measures,
    goals: priority.goals.map((goal, place) => ({
      key: `p${at}-${place}`,
      code: goal.code,
      title: goal.title,
      priority: bare(priority.stored),
      goal: bare(goal.stored),
      measures: goal.measures,
      goals: [],
    })),
  }))
}

const bare = ({ code, title }: StoredPlace): StoredPlace => ({ code, title })

/** Priorities and goals one after the other, as they stand in the plan. */
export const allGroups = (groups: ShapedGroup[]): ShapedGroup[] =>
  groups.flatMap((group) => [group, ...group.goals])

/** The group to which a measure belongs. */
export const groupOf = (groups: ShapedGroup[], id: string): ShapedGroup | undefined =>
  allGroups(groups).find(({ measures }) => measures.some((each) => each.id === id))
