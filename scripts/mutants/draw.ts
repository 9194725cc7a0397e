import type { Mutant } from './mutant'

/**
 * Mutants by chance, one after another, in the same order for the same seed. Each kind is drawn as often as
 * any other: there are ten times as many words as early returns.
 */
export const draw = function* (mutants: Mutant[], seed: number): Generator<Mutant> {
  const random = randomNumbers(seed)
  const byKind = [...new Set(mutants.map(({ kind }) => kind))].map((kind) =>
    mutants.filter((each) => each.kind === kind),
  )

  while (byKind.length > 0) {
    const at = Math.floor(random() * byKind.length)
    const left = byKind[at] ?? []
    yield* left.splice(Math.floor(random() * left.length), 1)
    if (left.length === 0) byKind.splice(at, 1)
  }
}

/** Numbers from 0 to 1 (mulberry32). */
const randomNumbers = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
