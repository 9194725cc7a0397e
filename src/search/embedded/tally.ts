import { mostWords } from '../words/tokens'
import { bitsFor, setBit, type Bits } from './bits'
import type { Found } from './choose'

/**
 * Adds up, service by service, how well what was looked for fits and which words were found. The lists are as long
 * as the catalogue and used again for every question; wiping them whole takes less than remembering what was touched.
 */
export class Tally {
  private scores = new Float64Array(0)
  /** A bit a word. */
  private words = new Uint16Array(0)
  /** Which words were found together; also the first ones of more, which cannot be worth more. */
  private readonly together = new Uint8Array(2 ** mostWords)

  private found: Bits = bitsFor(0)

  /** Makes room and forgets what was added before. */
  begin(slots: number): void {
    this.together.fill(0)
    this.found = bitsFor(slots)
    if (this.scores.length < slots) {
      this.scores = new Float64Array(Math.ceil(slots * 1.2))
      this.words = new Uint16Array(this.scores.length)
    } else {
      this.scores.fill(0, 0, slots)
      this.words.fill(0, 0, slots)
    }
  }

  /** Every one of the services has the word. */
  add(slots: Int32Array, word: number, score: number): void {
    const { scores, words, together, found } = this
    const bit = 1 << word
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] as number
      scores[slot] = (scores[slot] as number) + score
      const all = (words[slot] as number) | bit
      words[slot] = all
      together[all] = 1
      setBit(found, slot)
    }
  }

  /**
   * The scores of the services that have at least half of what the best of them has, by the weights of the words;
   * what has less of it scores less. Null when nothing was found. It holds until the next beginning.
   */
  best(weights: readonly number[]): Found {
    const { scores, words, found } = this
    const shares = Float64Array.from(this.together.subarray(0, 2 ** weights.length), (is, all) =>
      is ? weightOf(all, weights) : 0,
    )
    const most = Math.max(...shares)
    if (most === 0) return null
    shares.forEach((weight, all) => (shares[all] = weight / most < 0.5 ? 0 : weight / most))
    const scoreOf = (slot: number) =>
      (scores[slot] as number) * (shares[words[slot] as number] as number)
    return { slots: found, scoreOf }
  }
}

const weightOf = (all: number, weights: readonly number[]): number =>
  weights.reduce((sum, weight, word) => (all & (1 << word) ? sum + weight : sum), 0)
