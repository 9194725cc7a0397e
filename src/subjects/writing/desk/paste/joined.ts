/** Two lines of one paragraph as one; a word that was divided at the end of the first is whole again. */
export const joined = (above: string, line: string): string => {
  const divided = /^(.*\p{L})[-\u00ad\u2010]$/u.exec(above)?.[1]
  if (divided === undefined) return `${above} ${line}`
  // A hyphen of the word itself stands at the end of the line and again at the beginning of the next.
  if (line.startsWith('-')) return divided + line
  return /^\p{Ll}/u.test(line) ? divided + line : above + line
}
