import type { FlattenedField } from 'payload'

import { locales, type Label } from './label'

/** What a field is called on the screen, in three languages. */
export const labelOf = (field: FlattenedField): Label => {
  const text = 'label' in field ? field.label : undefined
  const known = typeof text === 'object' && text !== null && 'cs' in text ? (text as Label) : null
  return known ?? { cs: field.name, en: field.name, uk: field.name }
}

/** The name of a field below the name of what it is in. */
export const labelBelow = (above: Label | undefined, own: Label): Label =>
  above
    ? (Object.fromEntries(locales.map((each) => [each, `${above[each]} › ${own[each]}`])) as Label)
    : own
