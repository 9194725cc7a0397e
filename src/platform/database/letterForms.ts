/** Blocks of the alphabets that the portal is written in: Latin with its accents, and Cyrillic. */
const ranges: [number, number][] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x491],
]

/** A letter as it is searched for: small, without accents. `й` and `ї` are letters of their own. */
const bare = (letter: string): string => {
  const small = letter.toLowerCase()
  return /[а-џґ]/.test(small) ? small : small.normalize('NFD').replace(/\p{M}/gu, '')
}

const forms = new Map<string, string>()
for (const [from, to] of ranges)
  for (let code = from; code <= to; code += 1) {
    const letter = String.fromCharCode(code)
    if (/\p{L}/u.test(letter)) forms.set(bare(letter), (forms.get(bare(letter)) ?? '') + letter)
  }

/** All letters that are one to a reader who minds neither case nor accents; nothing for what is no letter. */
export const formsOf = (letter: string): string | undefined => forms.get(bare(letter))
