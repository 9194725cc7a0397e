/** One note: what was looked for in vain, how many times in one day. */
export type Note = {
  text: string
  territory?: string | null
  serviceType?: string | null
  count: number
}
/** How many searches had chosen one thing; null stands for those that had chosen nothing. */
export type Sum = { value: string | null; count: number }
export type Word = { text: string; count: number; serviceTypes: Sum[]; territories: Sum[] }
export type Report = {
  docs: Word[]
  territories: Sum[]
  serviceTypes: Sum[]
}

/** Fewer searches than this could point at somebody. */
export const fewestSearches = 5

/** Notes added up by their words, the most usual first; nothing that stands for fewer than `fewest` searches. */
export const reportOf = (notes: Note[]): Report => {
  const docs = [...grouped(notes, ({ text }) => text)]
    .map(([text, all]) => ({ text, count: total(all), ...sumsOf(all) }))
    .filter(isEnough)
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text, 'cs'))
  return { docs, ...sumsOf(notes) }
}

const sumsOf = (notes: Note[]) => ({
  territories: sums(notes, ({ territory }) => territory || null),
  serviceTypes: sums(notes, ({ serviceType }) => serviceType || null),
})

const sums = (notes: Note[], valueOf: (note: Note) => string | null): Sum[] =>
  [...grouped(notes, valueOf)]
    .map(([value, all]) => ({ value, count: total(all) }))
    .filter(isEnough)
    .sort((one, other) => other.count - one.count)

const grouped = <Key>(notes: Note[], keyOf: (note: Note) => Key): Map<Key, Note[]> => {
  const groups = new Map<Key, Note[]>()
  for (const note of notes) {
    const known = groups.get(keyOf(note))
    if (known) known.push(note)
    else groups.set(keyOf(note), [note])
  }
  return groups
}

const total = (notes: Note[]): number => notes.reduce((sum, { count }) => sum + count, 0)
const isEnough = ({ count }: { count: number }): boolean => count >= fewestSearches
