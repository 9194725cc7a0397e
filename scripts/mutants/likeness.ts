import { readFileSync } from 'node:fs'
import path from 'node:path'

const known = new Map<string, Set<string>>()

/**
 * How much of what a file speaks of a test speaks of too, from 0 to 1: words that few tests know weigh more.
 * All tests of REST load everything, so imports alone do not say which of them is near.
 */
export const likeness = (file: string, test: string, files: string[]): number => {
  const tests = files.filter((each) => each.endsWith('.test.ts') || each.endsWith('.test.tsx'))
  const weigh = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + rareness(word, tests), 0)

  const [asked, told, named] = [wordsIn(file), wordsIn(test), wordsOf(test)]
  const shared = [...asked].filter((word) => told.has(word))
  const inName = [...wordsOf(file)].filter((word) => named.has(word))
  return weigh(shared) / Math.sqrt(weigh(asked) * weigh(told) || 1) + inName.length / 2
}

const rareness = (word: string, tests: string[]): number =>
  Math.log(tests.length / tests.filter((each) => wordsIn(each).has(word)).length || 1)

/** The words in a file, `sendLetters` being two; a plural is its singular. */
const wordsIn = (file: string): Set<string> => {
  const words = known.get(file) ?? wordsOf(`${readFileSync(file, 'utf8')} ${path.basename(file)}`)
  known.set(file, words)
  return words
}

const wordsOf = (text: string): Set<string> => {
  const parts =
    text
      .split('/tests/')
      .at(-1)
      ?.match(/[A-Z]?[a-z]{3,}/g) ?? []
  return new Set(parts.map((part) => part.toLowerCase().replace(/s$/, '')))
}
