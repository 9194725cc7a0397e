import { fold } from '@/lib/fold'

/** How what somebody typed may be meant: words of a street or a town, and numbers of a house or a postcode. */
export type Reading = { words: string[]; numbers: string[] }

const number = /^\d+[a-z]?$/
/** What stands before a number and says only of which kind it is. */
const kindOfNumber = /(^| )(c p|cp|c ev|cev|c o|co) (?=\d)/g

/**
 * The ways to read an address, the likeliest first. A number before words may belong to the name of a street
 * (`17. listopadu`, `náměstí 28. října`); none where there is no word.
 */
export const readings = (typed: string): Reading[] => {
  const text = fold(typed)
    .replace(kindOfNumber, '$1')
    .replace(/(^| )([1-7]\d\d) (\d\d)(?=$| \D)/g, '$1$2$3')
  const all = text.split(' ').filter(Boolean)
  const plain: Reading = {
    words: all.filter((each) => !number.test(each)),
    numbers: all.filter((each) => number.test(each)),
  }
  const inName = all.findIndex(
    (each, at) => number.test(each) && all[at + 1] !== undefined && !number.test(all[at + 1] ?? ''),
  )
  const named = all[inName]
  const other: Reading = {
    words: all.filter((each, at) => at === inName || !number.test(each)),
    numbers: all.filter((each, at) => at !== inName && number.test(each)),
  }
  const both = named === undefined ? [plain] : inName === 0 ? [other, plain] : [plain, other]
  return both.filter(({ words }) => words.some((each) => !number.test(each)))
}
