/** Endings of cases and of possessive adjectives, folded, by their length: longer ones are tried first. */
const endings: [atLeast: number, endings: Set<string>][] = [
  [8, new Set(['atech'])],
  [7, new Set(['atum', 'etem'])],
  [
    6,
    new Set(
      'ach ama ami ata aty ech eho emi emu ete eti ich iho imi imu ove ovi ych ymi'.split(' '),
    ),
  ],
  [5, new Set('am at em es im mi om os ou um us ym'.split(' '))],
  [4, new Set('a e i o u y'.split(' '))],
]
const possessive = /(ov|in|uv)$/

/**
 * A folded word (lib/fold) without its Czech ending, so that the forms of one noun or adjective begin alike:
 * `dluhy`, `dluhum` and `dluzich` begin with `dluh` or `dluz`. Always a beginning of the word itself. The endings
 * and the shortest words they are taken from are those of the light stemmer of Ljiljana Dolamic and Jacques
 * Savoy ("Indexing and stemming approaches for the Czech language", Information Processing & Management
 * 45(6), 2009), here without diacritics.
 */
export const withoutEnding = (word: string): string => {
  const base = withoutCase(word)
  return base.length > 5 ? base.replace(possessive, '') : base
}

const withoutCase = (word: string): string => {
  for (const [atLeast, all] of endings) {
    const [first = ''] = all
    if (word.length >= atLeast && all.has(word.slice(-first.length)))
      return word.slice(0, -first.length)
  }
  return word
}
