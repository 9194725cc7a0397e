import {
  everythingKinds,
  kindLabels,
  type EverythingAnswer,
  type EverythingHit,
  type EverythingKind,
  type EverythingQuestion,
} from '@/lib/everythingSearch'

import type { Part } from './types'

/** What the order of kinds depends on beside how well they fit. */
export type Leaning = {
  isCrisis: boolean
  /** Words of people's own lead to situations and services. */
  isNeed: boolean
  /** The kind that a word names; undefined where none does. */
  named: EverythingKind | undefined
}

export const noLeaning: Leaning = { isCrisis: false, isNeed: false, named: undefined }

const ofNeed: EverythingKind[] = ['life-situations', 'services']

/** Puts kinds in order, counts them and takes what was asked for: a page, or the first of each. */
export const arrange = async (
  { kind, page, limit, each, locale }: EverythingQuestion,
  parts: Part[],
  leaning: Leaning,
): Promise<
  Pick<EverythingAnswer, 'docs' | 'totalDocs' | 'page' | 'totalPages' | 'limit' | 'kinds'>
> => {
  const ordered = parts
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => compare(one, other, leaning))
  const asked = ordered.filter((part) => kind === null || part.kind === kind)
  const totalDocs = asked.reduce((sum, { count }) => sum + count, 0)
  const from = (page - 1) * limit
  const docs =
    each === null
      ? await cutOf(asked, from, Math.min(from + limit, totalDocs))
      : (await Promise.all(asked.map((part) => part.take(0, Math.min(each, part.count))))).flat()

  return {
    docs,
    totalDocs,
    page: each === null ? page : 1,
    totalPages: each === null ? Math.ceil(totalDocs / limit) : 1,
    limit,
    kinds: ordered.map((part) => ({
      value: part.kind,
      label: kindLabels[part.kind][locale],
      count: part.count,
    })),
  }
}

const compare = (one: Part, other: Part, leaning: Leaning): number =>
  rankOf(one, leaning) - rankOf(other, leaning) ||
  other.fit - one.fit ||
  everythingKinds.indexOf(one.kind) - everythingKinds.indexOf(other.kind)

/** A crisis before all; then the kind that was asked for by its name; then what a need leads to. */
const rankOf = ({ kind }: Part, { isCrisis, isNeed, named }: Leaning): number => {
  const place = ofNeed.indexOf(kind)
  if (isCrisis && place >= 0) return place
  if (kind === named) return ofNeed.length
  return isNeed && place >= 0 ? ofNeed.length + 1 + place : 2 * ofNeed.length + 1
}

/** What lies from one place to another of all kinds, one after another. */
const cutOf = async (parts: Part[], from: number, to: number): Promise<EverythingHit[]> => {
  let before = 0
  const all = parts.map((part) => {
    const start = Math.max(from - before, 0)
    const end = Math.min(to - before, part.count)
    before += part.count
    return start < end ? part.take(start, end) : []
  })
  return (await Promise.all(all)).flat()
}
