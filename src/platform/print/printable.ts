const inFonts =
  /[\n\u0020-\u007e\u00a0-\u0148\u014a-\u017e\u01a0\u01a1\u01af\u01b0\u0400-\u045f\u0490\u0491\u1ea0-\u1ef9\u2013\u2014\u2018-\u201e\u2022\u2026]/u

/**
 * The data of a document in letters that its fonts surely have: one that they lack fails the whole print. A letter with a
 * rare mark loses the mark, any other sign is a question mark.
 */
export const printable = <Data extends object>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? inLetters(value) : value,
  ) as Data

const inLetters = (text: string): string =>
  [...text.normalize('NFC')].map((sign) => (inFonts.test(sign) ? sign : bare(sign))).join('')

const bare = (sign: string): string => {
  const letters = [...sign.normalize('NFKD').replace(/\p{Diacritic}/gu, '')]
  return letters.every((each) => inFonts.test(each)) ? letters.join('') : '?'
}
