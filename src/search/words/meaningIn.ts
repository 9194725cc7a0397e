import { stopWords } from './stopWords'
import { tokens, type Token } from './tokens'

/** Words beyond these are not looked for. */
export const mostWords = 12

/** The words of a question that tell something; all of them when none does. */
export const meaningIn = (q: string): Token[] => {
  const all = tokens(q).slice(0, mostWords)
  const meaning = all.filter(({ word }) => !stopWords.has(word))
  return meaning.length > 0 ? meaning : all
}
