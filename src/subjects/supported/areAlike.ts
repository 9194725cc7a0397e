import { fold } from '@/lib/fold'

const titles = new Set([
  'bc',
  'mgr',
  'ing',
  'mudr',
  'judr',
  'phdr',
  'rndr',
  'phd',
  'csc',
  'dis',
  'mba',
  'doc',
  'prof',
])

/** Whether two names may be of one person: the same words in any order, without titles and accents, but for one letter. */
export const areAlike = (one: string, other: string): boolean => {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  return left === right || isOneLetterOff(left, right)
}

const wordsOf = (name: string): string =>
  fold(name)
    .split(' ')
    .filter((word) => !titles.has(word))
    .sort()
    .join(' ')

const isOneLetterOff = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const rest = (text: string, from: number) => text.slice(from)
  return (
    rest(one, at + 1) === rest(other, at + 1) ||
    rest(one, at + 1) === rest(other, at) ||
    rest(one, at) === rest(other, at + 1)
  )
}
