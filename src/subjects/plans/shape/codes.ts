import { isSameCode } from '@/lib/measureCode'
import type { PlanMeasure } from '@/lib/planMeasures'

import { allGroups, type ShapedGroup } from './groupsOf'

/** `1.2.3` without its last number: `1.2.`; `P1/C2/O3`: `P1/C2/O`. */
const prefixIn = (code: string): string => code.replace(/\d+[a-z]?$/i, '')

/** What codes begin with under a priority or goal, by what stands there or, where nothing does, elsewhere in the plan. */
const prefixOf = (groups: ShapedGroup[], group: ShapedGroup): string => {
  const own = wholeCode(groups, group)
  const here = mostFrequent(
    group.measures.map(({ code }) => prefixIn(code)).filter((prefix) => prefix.startsWith(own)),
  )
  if (here !== undefined) return here
  if (!own) return ''
  const tails = allGroups(groups).flatMap((other) => {
    const code = wholeCode(groups, other)
    const prefixes = other.measures.map((measure) => prefixIn(measure.code))
    return code
      ? prefixes.filter((each) => each.startsWith(code)).map((each) => each.slice(code.length))
      : []
  })
  return own + (mostFrequent(tails) ?? '.')
}

/** `P1` and `C2` are `P1/C2` where measures say so. */
const wholeCode = (groups: ShapedGroup[], { priority, goal }: ShapedGroup): string => {
  const [outer, inner] = [priority.code ?? '', goal.code ?? '']
  if (!inner || !outer || inner.startsWith(outer)) return inner || outer
  const ways = ['/', '.', '-', ''].map((between) => outer + between + inner)
  const codes = allGroups(groups).flatMap(({ measures }) => measures.map(({ code }) => code))
  const known = ways.find((way) => codes.some((code) => code.startsWith(way)))
  return (
    known ?? ways.find((way) => codes.some((code) => isAlike(code, way))) ?? `${outer}.${inner}`
  )
}

/** Whether a code is divided as another way of writing it. */
const isAlike = (code: string, way: string): boolean => {
  const between = /[/.-]/.exec(way)?.[0]
  return between !== undefined && code.includes(between)
}

const mostFrequent = (texts: string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

type Codes = { groups: ShapedGroup[]; takenCodes: string[] }

/** The next free code under a priority or goal, to be offered: behind the highest that is there. */
export const nextCode = ({ groups, takenCodes }: Codes, group: ShapedGroup): string => {
  const prefix = prefixOf(groups, group)
  const taken = [...takenCodes, ...measuresIn(groups).map(({ code }) => code)]
  const highest = Math.max(0, ...group.measures.map(({ code }) => numberAfter(prefix, code) ?? 0))
  return firstFree(prefix, highest + 1, taken)
}

/**
 * Codes for the measures of some groups in their order, by id. A code that people quote and that fits stays; no code
 * that belongs or belonged to another is given.
 */
export const proposedCodes = (
  { groups, takenCodes }: Codes,
  chosen: ShapedGroup[],
): Map<string, string> => {
  const measures = measuresIn(groups)
  const changing = new Set(chosen.flatMap((group) => group.measures.map(({ id }) => id)))
  const kept = measures.filter(({ id, isQuoted }) => isQuoted || !changing.has(id))
  const taken = [...takenCodes, ...kept.map(({ code }) => code)]
  const codes = new Map<string, string>()
  for (const group of chosen) {
    const prefix = prefixOf(groups, group)
    let number = 1
    for (const { id, code, isQuoted } of group.measures) {
      const own = numberAfter(prefix, code)
      if (isQuoted && own !== null) {
        codes.set(id, code)
        number = Math.max(number, own + 1)
        continue
      }
      const free = firstFree(prefix, number, taken)
      taken.push(free)
      codes.set(id, free)
      number = (numberAfter(prefix, free) ?? number) + 1
    }
  }
  return codes
}

const measuresIn = (groups: ShapedGroup[]): PlanMeasure[] =>
  allGroups(groups).flatMap(({ measures }) => measures)

const numberAfter = (prefix: string, code: string): number | null => {
  const rest = code.startsWith(prefix) ? code.slice(prefix.length) : ''
  return /^\d+$/.test(rest) ? Number(rest) : null
}

const firstFree = (prefix: string, from: number, taken: string[]): string => {
  let number = from
  while (taken.some((code) => isSameCode(code, prefix + number))) number += 1
  return prefix + number
}
