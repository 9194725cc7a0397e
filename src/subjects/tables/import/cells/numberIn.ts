import type { Raw } from '../read/given'
import { plainText } from './plainText'

/** `1 234,50` (with any space) or `1234.5`; null for what may mean two numbers, such as `1.234`, and for no number. */
export const numberIn = (raw: Raw): number | null => {
  if (typeof raw === 'number') return raw
  const text = plainText(raw).replace(/^(-?)[−–]/, '-')
  const isGrouped = /^-?\d{1,3}([ \u00a0\u202f]\d{3})+(,\d+)?$/.test(text)
  const isPlain = /^-?\d+(,\d+|\.\d{1,2}|\.\d{4,})?$/.test(text)
  if (!isGrouped && !isPlain) return null

  return Number(text.replaceAll(/[ \u00a0\u202f]/g, '').replace(',', '.'))
}
