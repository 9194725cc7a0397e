/** What comes after all words with the letter before it: `~` follows `z`, `ӿ` every Ukrainian letter. */
const keys: Record<string, string> = {
  ch: 'h~',
  č: 'c~',
  ř: 'r~',
  š: 's~',
  ž: 'z~',
  ґ: 'г',
  є: 'еӿ',
  і: 'иӾ',
  ї: 'иӿ',
  й: 'й',
  '„': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '\u00a0': ' ',
}

/**
 * A text that sorts by plain comparison as names do in Czech (ČSN 97 6030): `ch` after `h`, `č` after `c`,
 * other accents beside their letter, quotation marks before letters; Ukrainian names by their alphabet, `ґ` beside `г`.
 */
export const sortKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ch|./gsu, (letter) => keys[letter] ?? bare(letter))

const bare = (letter: string): string => letter.normalize('NFKD').replace(/\p{Diacritic}/gu, '')
