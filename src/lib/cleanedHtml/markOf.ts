import type { Item, Mark } from './block'

type Marked = Pick<Item, 'mark' | 'number'>

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** What kind of list a written mark such as `·`, `3.`, `b)` or `iv.` belongs to; `before` is the item above. */
export const markOf = (written: string, before?: Mark): Marked => {
  const mark = written.trim().toLowerCase()
  const digits = /^\(?(?:\d+\.)*(\d+)[.)]*$/.exec(mark)?.[1]
  if (digits) return { mark: 'number', number: Number(digits) }

  const letters = /^\(?([a-z]+)[.)]$/.exec(mark)?.[1]
  if (!letters) return { mark: 'bullet', number: 1 }
  if (isRoman(letters, before)) return { mark: 'number', number: romanNumber(letters) }
  return { mark: 'letter', number: letters.charCodeAt(0) - 96 }
}

/** `i)` is the ninth letter below `h)`, and the first number where a list begins. */
const isRoman = (letters: string, before: Mark | undefined): boolean => {
  if (!/^[ivxlc]+$/.test(letters)) return false
  if (letters.length > 1) return true
  return before ? before === 'number' : letters === 'i'
}

const romanNumber = (letters: string): number =>
  [...letters].reduce((sum, letter, at) => {
    const own = roman[letter] ?? 0
    return sum + (own < (roman[letters[at + 1] ?? ''] ?? 0) ? -own : own)
  }, 0)
