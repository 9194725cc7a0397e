import type { FieldHook } from 'payload'

import { label, locales } from '@/lib/label'

const copy = label('kopie', 'copy', 'копія')

/** The name of a copy says that it is one, in each language; what has no translation gets none. */
export const asCopy: FieldHook = ({ field, siblingData, value }) => {
  if (typeof value !== 'string' || !value) return value

  const stored = siblingData as Record<string, Record<string, unknown> | string | undefined>
  const own = stored[String(field.name)]
  const locale = locales.find((each) => typeof own === 'object' && own[each] === value) ?? 'cs'
  const longest = 'maxLength' in field ? Number(field.maxLength ?? Infinity) : Infinity
  const mark = ` (${copy[locale]})`
  return value.slice(0, longest - mark.length) + mark
}
