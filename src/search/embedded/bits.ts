/** Services as bits, by their slots: many can be put together or shut out in one step. */
export type Bits = Uint32Array

export const bitsFor = (slots: number): Bits => new Uint32Array((slots >>> 5) + 1)

export const setBit = (bits: Bits, slot: number): void => {
  bits[slot >>> 5] = (bits[slot >>> 5] as number) | (1 << (slot & 31))
}

/** Adds all that is in `other`. */
export const join = (bits: Bits, other: Bits): Bits => {
  for (let at = 0; at < bits.length; at += 1)
    bits[at] = (bits[at] as number) | (other[at] as number)
  return bits
}

/** What is in both. */
export const meet = (one: Bits, other: Bits): Bits => {
  const both = new Uint32Array(Math.min(one.length, other.length))
  for (let at = 0; at < both.length; at += 1) both[at] = (one[at] as number) & (other[at] as number)
  return both
}

/** What is in the first alone. */
export const without = (one: Bits, other: Bits): Bits => {
  const rest = new Uint32Array(one.length)
  for (let at = 0; at < rest.length; at += 1)
    rest[at] = (one[at] as number) & ~(other[at] as number)
  return rest
}

/** The slots, from the lowest. */
export const slotsIn = (bits: Bits): Int32Array => {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) count += ones(bits[at] as number)
  const slots = new Int32Array(count)
  let next = 0
  for (let at = 0; at < bits.length; at += 1)
    for (let rest = bits[at] as number; rest !== 0; rest &= rest - 1) {
      slots[next] = at * 32 + 31 - Math.clz32(rest & -rest)
      next += 1
    }
  return slots
}

/** How many bits of a number are set, by adding neighbours in ever larger groups. */
const ones = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
