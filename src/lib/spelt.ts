/** A text as it is spelt: lower case and single spaces, with its diacritics. */
export const spelt = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
