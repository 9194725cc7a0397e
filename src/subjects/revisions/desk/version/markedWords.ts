import { diffWords } from 'diff'

type Part = { state: 'added' | 'removed' | 'same'; text: string }

/** Beyond so many changed words two texts are rather two texts; marking them would take seconds. */
const mostChanges = 3_000
/** So much of what stays is shown around what changed, in characters. */
const around = 120

/** The words of two texts as one, each marked; long stretches that stay are shortened. Null where too much differs. */
export const markedWords = (before: string, after: string): Part[] | null => {
  const found = diffWords(before, after, { maxEditLength: mostChanges })
  if (!found) return null

  return found.map(({ added, removed, value }, at) => {
    if (added || removed) return { state: added ? 'added' : 'removed', text: value }
    return { state: 'same', text: shortened(value, at === 0, at === found.length - 1) }
  })
}

const shortened = (text: string, isFirst: boolean, isLast: boolean): string => {
  if (text.length <= 3 * around) return text
  const start = isFirst ? '' : text.slice(0, around).replace(/\S*$/, '')
  const end = isLast ? '' : text.slice(-around).replace(/^\S*/, '')
  return `${start}[…]${end}`
}
