import type { Raw } from '../read/given'

/** What stands in a cell as text; nothing where it is empty. */
export const plainText = (raw: Raw): string => {
  if (raw === null) return ''
  if (raw instanceof Date) return raw.toISOString().slice(0, 16)
  return String(raw).replaceAll('\r\n', '\n').trim()
}
