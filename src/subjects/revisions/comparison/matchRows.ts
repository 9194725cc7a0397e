import { plain } from '@/lib/plain'

export type Row = Record<string, unknown>
export type Pair = { before: number | null; after: number | null; isMoved: boolean }

/**
 * Which row of a list became which: by its id; where a table or a program wrote the list anew, by what it says, then
 * by what it begins with. Pairs stand in the order of the new list, what went at the end.
 */
export const matchRows = (before: Row[], after: Row[], nameOf: (row: Row) => string): Pair[] => {
  const found = new Map<number, number>()
  const keys: ((row: Row) => string)[] = [
    ({ id }) => (id ? String(id) : ''),
    (row) => JSON.stringify(plain(row)),
    nameOf,
  ]
  for (const keyOf of keys) pairBy(keyOf, before, after, found)

  const pairs = after.map((_, at): Pair => ({
    before: found.get(at) ?? null,
    after: at,
    isMoved: false,
  }))
  const kept = new Set(
    inOrder(pairs.flatMap((pair) => (pair.before === null ? [] : [pair.before]))),
  )
  const used = new Set(found.values())
  const gone = before.flatMap((_, at) =>
    used.has(at) ? [] : [{ before: at, after: null, isMoved: false }],
  )
  return [
    ...pairs.map((pair) => ({
      ...pair,
      isMoved: pair.before !== null && !kept.has(pair.before),
    })),
    ...gone,
  ]
}

const pairBy = (
  keyOf: (row: Row) => string,
  before: Row[],
  after: Row[],
  found: Map<number, number>,
): void => {
  const used = new Set(found.values())
  after.forEach((row, at) => {
    const key = keyOf(row)
    if (found.has(at) || key === '') return
    const old = before.findIndex((each, index) => !used.has(index) && keyOf(each) === key)
    if (old === -1) return
    found.set(at, old)
    used.add(old)
  })
}

/** The longest run of numbers that still stand in order: all others were moved. */
const inOrder = (numbers: number[]): number[] => {
  const runs = numbers.map((number) => [number])
  numbers.forEach((number, at) => {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = runs[earlier] ?? []
      if ((run.at(-1) ?? 0) < number && run.length + 1 > (runs[at]?.length ?? 0))
        runs[at] = [...run, number]
    }
  })
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
}
