const after: Record<string, string> = { ch: 'h~', č: 'c~', ř: 'r~', š: 's~', ž: 'z~' }

/** A text that sorts by plain comparison as Czech names do: `ch` after `h`, `č` after `c`. */
export const sortKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ch|[čřšž]/g, (letter) => after[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
