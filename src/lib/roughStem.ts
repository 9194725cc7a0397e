/**
 * A folded word without its last letter, where Czech endings change most: `dluhy` and `dluhová` both
 * begin with `dluh`. Short words stay whole.
 */
export const roughStem = (word: string): string => (word.length > 4 ? word.slice(0, -1) : word)
