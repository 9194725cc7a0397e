import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'
import type { PlanMeasure } from '@/lib/planMeasures'
import { textIn } from '@/lib/textIn'

import type { ShapedGroup } from '../../shape/groupsOf'

type Place = {
  key: string
  /** The row above it; null at the top. */
  parent: string | null
  level: number
  /** Which it is among its neighbours, and of how many. */
  position: number
  size: number
  name: string
}
export type GroupRow = Place & { group: ShapedGroup; isOpen: boolean; count: number }
export type MeasureRow = Place & { measure: PlanMeasure; group: ShapedGroup }
export type Row = GroupRow | MeasureRow

export const isMeasure = (row: Row): row is MeasureRow => 'measure' in row

type Shown = {
  locale: Locale
  /** Keys of the groups that are open. */
  open: ReadonlySet<string>
  /** What is searched for; while it is, all that fits stands open. */
  query: string
  noPriority: string
}

/** The rows of a tree that are seen, from above. */
export const rowsOf = (groups: ShapedGroup[], shown: Shown): Row[] =>
  ofGroups(groups, null, 1, { ...shown, query: fold(shown.query.trim()) })

const ofGroups = (
  groups: ShapedGroup[],
  parent: string | null,
  level: number,
  shown: Shown,
  before = 0,
): Row[] => {
  const seen = groups.filter((group) => isSeen(group, shown))
  return seen.flatMap((group, at): Row[] => {
    const isOpen = shown.query !== '' || shown.open.has(group.key)
    const measures = group.measures.filter((measure) => fits(measure, shown))
    const goals = group.goals.filter((goal) => isSeen(goal, shown))
    const row: GroupRow = {
      key: group.key,
      parent,
      level,
      position: before + at + 1,
      size: before + seen.length,
      name: nameOf(group, shown),
      group,
      isOpen,
      count: countIn(group),
    }
    if (!isOpen) return [row]
    const size = measures.length + goals.length
    const inside = measures.map((measure, place): MeasureRow => ({
      key: measure.id,
      parent: group.key,
      level: level + 1,
      position: place + 1,
      size,
      name: `${measure.code} ${textIn(shown.locale, measure.title)}`.trim(),
      measure,
      group,
    }))
    return [row, ...inside, ...ofGroups(goals, group.key, level + 1, shown, measures.length)]
  })
}

export const nameOf = (
  { code, title }: ShapedGroup,
  { noPriority }: Pick<Shown, 'noPriority'>,
): string => [code, title].filter(Boolean).join(' ') || noPriority

const countIn = ({ measures, goals }: ShapedGroup): number =>
  goals.reduce((sum, goal) => sum + countIn(goal), measures.length)

const isSeen = (group: ShapedGroup, shown: Shown): boolean =>
  shown.query === '' ||
  group.measures.some((measure) => fits(measure, shown)) ||
  group.goals.some((goal) => isSeen(goal, shown))

const fits = ({ code, title, responsible }: PlanMeasure, { locale, query }: Shown): boolean =>
  query === '' ||
  fold([code, textIn(locale, title), textIn(locale, responsible)].join(' ')).includes(query)
