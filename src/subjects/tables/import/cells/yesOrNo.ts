import type { Raw } from '../read/given'
import { plainText } from './plainText'

const yes = new Set(['ano', 'yes', 'так', 'true', 'pravda', '1'])
const no = new Set(['ne', 'no', 'ні', 'false', 'nepravda', '0'])

/** Whether a cell says yes or no; null where it says neither. */
export const yesOrNo = (raw: Raw): boolean | null => {
  const said = plainText(raw).toLowerCase()
  if (yes.has(said)) return true
  return no.has(said) ? false : null
}
