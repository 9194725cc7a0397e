import type { Locale } from './label'

/** Sorts by a text as people of that language do: in Czech "ch" after "h". */
export const sortedBy = <Item>(locale: Locale, items: Item[], text: (item: Item) => string) => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return [...items].sort((one, other) => compare(text(one), text(other)))
}
