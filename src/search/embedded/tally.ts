/**
 * Adds up scores by slot. The lists are as long as the catalogue and used again for every question; only the slots
 * that were touched are wiped.
 */
export class Tally {
  private sums = new Float64Array(0)
  private touched: number[] = []

  /** Makes room and forgets what was added before. */
  begin(slots: number): this {
    if (this.sums.length < slots) this.sums = new Float64Array(Math.ceil(slots * 1.2))
    else for (const slot of this.touched) this.sums[slot] = 0
    this.touched = []
    return this
  }

  /** `score` is above zero. */
  add(slot: number, score: number): void {
    const sum = this.sums[slot] ?? 0
    if (sum === 0) this.touched.push(slot)
    this.sums[slot] = sum + score
  }

  get(slot: number): number {
    return this.sums[slot] ?? 0
  }

  get slots(): readonly number[] {
    return this.touched
  }
}
