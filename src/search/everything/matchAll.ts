import type { Postings } from '../embedded/postings'
import { isCommon, strengths, weightOf } from '../embedded/match'
import { slotsIn } from '../embedded/bits'
import { Tally } from '../embedded/tally'
import type { Wanted } from '../embedded/understand'
import { columnNames, columns } from './columns'
import type { Contents } from './contents'
import { kindNamed } from './kindsNamed'
import type { OwnKind } from './types'

/** How much a situation counts that words of people's own lead to, and a document of the kind that a word names. */
const target = 1.1
const named = 2

export type Scored = { slot: number; score: number }

// Questions are answered one at a time, without a pause: its lists can be used again.
const tally = new Tally()

/** The documents that have what a question looks for, by kind, the best first. */
export const matchAll = (
  postings: Postings,
  contents: Contents,
  wanted: readonly Wanted[],
): Map<OwnKind, Scored[]> => {
  const telling = wanted.filter((each) => each.synonyms.length > 0 || !isCommon(contents, each))
  const words = telling.length > 0 ? telling : wanted
  tally.begin(contents.shown.length)
  const weights = weightsOf(contents, words)
  words.forEach((each, word) => {
    for (const [slots, score] of scored(postings, contents, each))
      tally.add(slots, word, score * (weights[word] ?? 1))
  })
  const found = tally.best(weights)
  const all = [...(found ? slotsIn(found.slots) : [])]
    .map((slot) => ({ slot, score: found?.scoreOf(slot) ?? 0 }))
    .filter(({ slot, score }) => score > 0 && contents.shown[slot])
  return byKind(contents, all)
}

/**
 * How much each word counts. One that names a kind counts as the others do in the middle, so that neither the kind
 * nor what else was said is left out for the other.
 */
const weightsOf = (contents: Contents, words: readonly Wanted[]): number[] => {
  const weights = words.map((each) => each.weight * weightOf(contents, each))
  const others = weights.filter((_, at) => !kindNamed(words[at]?.stems ?? []))
  const middle = others.reduce((sum, each) => sum + each, 0) / others.length || 1
  return weights.map((weight, at) => (kindNamed(words[at]?.stems ?? []) ? middle : weight))
}

const byKind = (contents: Contents, all: Scored[]): Map<OwnKind, Scored[]> => {
  const kinds = new Map<OwnKind, Scored[]>()
  for (const each of all.toSorted((one, other) => compare(contents, one, other))) {
    const kind = contents.shown[each.slot]?.kind as OwnKind
    const list = kinds.get(kind)
    if (list) list.push(each)
    else kinds.set(kind, [each])
  }
  return kinds
}

/** What fits better stands first, then what is newer. */
const compare = ({ shown }: Contents, one: Scored, other: Scored): number =>
  other.score - one.score ||
  (shown[other.slot]?.on ?? '').localeCompare(shown[one.slot]?.on ?? '') ||
  one.slot - other.slot

/** The documents that have a word, in lists, with what being in each of them is worth. */
function* scored(
  postings: Postings,
  contents: Contents,
  wanted: Wanted,
): Generator<[slots: Int32Array, score: number]> {
  for (const kind of ['stems', 'lesser', 'beginnings'] as const) {
    const words = wanted[kind].map((word) => (kind === 'beginnings' ? `"${word}"*` : `"${word}"`))
    if (words.length === 0) continue
    for (const column of columnNames)
      yield [postings.of(`${column} : (${words.join(' OR ')})`), strengths[kind] * columns[column]]
  }
  const situations = new Set(wanted.synonyms.flatMap(({ lifeSituations }) => lifeSituations))
  if (situations.size > 0)
    yield [
      slotsWhere(contents, (slug, kind) => kind === 'life-situations' && situations.has(slug)),
      target,
    ]
  const kind = kindNamed(wanted.stems)
  if (kind) yield [slotsWhere(contents, (_, each) => each === kind), named]
}

const slotsWhere = (
  { shown }: Contents,
  fits: (slug: string, kind: string) => boolean,
): Int32Array =>
  Int32Array.from(
    shown.flatMap((each, slot) => (each && fits(each.slug ?? '', each.kind) ? [slot] : [])),
  )
