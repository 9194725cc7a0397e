import { isSameCode } from '@/lib/measureCode'
import type { MeasureChange, PlanMeasure, StoredPlace } from '@/lib/planMeasures'

import { orderOfCode } from '../addressOf'
import { allGroups, groupOf, type ShapedGroup } from './groupsOf'

/** The neighbour beside which a measure is put; none: its code says where. */
export type Beside = { after: string } | { before: string } | null

/** The change by which a measure comes to a place of a group; null where it stands there already. */
export const moveTo = (
  measure: PlanMeasure,
  group: ShapedGroup,
  beside: Beside,
): MeasureChange | null => {
  const { id, revision } = measure
  const [neighbour] = Object.values(beside ?? {})
  if (neighbour === id) return null
  return {
    id,
    revision,
    ...(!isSamePlace(measure.priority, group.priority) && { priority: group.priority }),
    ...(!isSamePlace(measure.goal, group.goal) && { goal: group.goal }),
    ...(beside ?? { rank: null }),
  }
}

const isSamePlace = (one: StoredPlace, other: StoredPlace): boolean =>
  one.code === other.code && (one.title?.cs ?? '') === (other.title?.cs ?? '')

/** One step up or down: past its neighbour, or into the group that stands there; null at the end of the plan. */
export const stepOf = (
  groups: ShapedGroup[],
  measure: PlanMeasure,
  step: -1 | 1,
): { group: ShapedGroup; beside: Beside } | null => {
  const group = groupOf(groups, measure.id)
  if (!group) return null
  const at = group.measures.findIndex(({ id }) => id === measure.id)
  const neighbour = group.measures[at + step]
  if (neighbour)
    return { group, beside: step < 0 ? { before: neighbour.id } : { after: neighbour.id } }

  const all = allGroups(groups)
  const next = all[all.indexOf(group) + step]
  if (!next) return null
  const edge = step < 0 ? next.measures.at(-1) : next.measures[0]
  if (!edge) return { group: next, beside: null }
  return { group: next, beside: step < 0 ? { after: edge.id } : { before: edge.id } }
}

/**
 * The changes that give measures of some groups their codes and leave them in their order: by their codes where those
 * say so, else each behind its neighbour.
 */
export const renumberTo = (
  chosen: ShapedGroup[],
  codes: ReadonlyMap<string, string>,
): MeasureChange[] => chosen.flatMap(({ measures }) => ofGroup(measures, codes))

const ofGroup = (measures: PlanMeasure[], codes: ReadonlyMap<string, string>): MeasureChange[] => {
  const codeOf = (measure: PlanMeasure) => codes.get(measure.id) ?? measure.code
  const keys = measures.map((measure) => orderOfCode(codeOf(measure)))
  const isByCode = keys.every((key, at) => at === 0 || String(keys[at - 1]) < key)
  return measures.flatMap((measure, at): MeasureChange[] => {
    const { id, revision, rank } = measure
    const code = codeOf(measure)
    const isKept = isSameCode(code, measure.code)
    if (isByCode)
      return isKept && rank === null ? [] : [{ id, revision, rank: null, ...(!isKept && { code }) }]
    if (isKept) return []
    const [previous, next] = [measures[at - 1], measures[at + 1]]
    return [
      {
        id,
        revision,
        code,
        ...(previous ? { after: previous.id } : next && { before: next.id }),
      },
    ]
  })
}

/** Why new codes cannot be given, by the id of the measure: what the server would refuse. */
export const clashesOf = (
  { groups, takenCodes }: { groups: ShapedGroup[]; takenCodes: string[] },
  codes: ReadonlyMap<string, string>,
): Map<string, 'taken' | 'twice'> => {
  const measures = allGroups(groups).flatMap((group) => group.measures)
  const clashes = new Map<string, 'taken' | 'twice'>()
  for (const { id, code: now, formerCodes } of measures) {
    const code = codes.get(id)
    if (code === undefined || isSameCode(code, now)) continue
    const others = measures.filter((each) => each.id !== id)
    const quoted = others.filter((each) => each.isQuoted || !codes.has(each.id))
    const taken = [...takenCodes, ...quoted.map((each) => each.code)]
    const own = new Set(formerCodes)
    if (taken.some((each) => isSameCode(each, code) && !own.has(each))) clashes.set(id, 'taken')
    else if (others.some((each) => isSameCode(codes.get(each.id) ?? '', code)))
      clashes.set(id, 'twice')
  }
  return clashes
}
