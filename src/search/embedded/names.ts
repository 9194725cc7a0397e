/** Services in the order of their names, kept as they come and go: to order a large catalogue anew takes long. */
export class Names {
  private readonly keys: string[] = []
  /** The slots in order; null until many have come. */
  private sorted: number[] | null = null
  private ranks: Int32Array | null = null

  /** Keeps a service that is not there; `key` sorts by plain comparison. */
  add(slot: number, key: string): void {
    this.keys[slot] = key
    this.ranks = null
    this.sorted?.splice(this.placeOf(slot), 0, slot)
  }

  drop(slot: number): void {
    this.ranks = null
    this.sorted?.splice(this.placeOf(slot), 1)
  }

  /** The places of the services by their slots. Any order of `live` will do; it is asked for once. */
  places(live: Iterable<number>): Int32Array {
    this.sorted ??= [...live].sort((one, other) => this.compare(one, other))
    if (this.ranks) return this.ranks
    const ranks = new Int32Array(this.keys.length)
    this.sorted.forEach((slot, place) => (ranks[slot] = place))
    return (this.ranks = ranks)
  }

  private placeOf(slot: number): number {
    let [low, high] = [0, this.sorted?.length ?? 0]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.compare(this.sorted?.[middle] ?? 0, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private compare(one: number, other: number): number {
    const [first = '', second = ''] = [this.keys[one], this.keys[other]]
    if (first === second) return one - other
    return first < second ? -1 : 1
  }
}
