import { tidyCode } from './plainCode'

/** Signs of the code that somebody shows at the door: 40 bits, good for one list. */
export const entryCodeLength = 8

/** A code of the door as it stands on lists, however somebody has typed it; null for what is none. */
export const entryCodeIn = (typed: string): string | null => {
  const code = tidyCode(typed, entryCodeLength + 1)
  return code.replace('-', '').length === entryCodeLength ? code.toUpperCase() : null
}
