/** Endings of Ukrainian nouns and adjectives as `fold` leaves them: й and ї are written и and і. */
const endings = [
  'ього ьому ового еві ові ами ями ого ому ими іми'.split(' '),
  'ах ях ам ям ів ев ом ем єм ою ею єю оі еі ии іи их іх им ім ої еи'.split(' '),
  'а я у ю і е є и о ь'.split(' '),
]
const shortestStem = 3

/** The stem of a folded Ukrainian word: the ending of its case goes, at least three letters stay. */
export const stemUkrainian = (word: string): string => {
  const base = word.replace(/(?<=[ьиюєвл])(ся|сь)$/, '')
  for (const all of endings) {
    const ending = all.find(
      (each) => base.endsWith(each) && base.length - each.length >= shortestStem,
    )
    if (ending) return base.slice(0, -ending.length)
  }
  return base
}
