import { stemsOf } from './stemsOf'
import { tokens } from './tokens'

/** A phrase as one word: a server that knows no phrases finds it whole or not at all. */
export const phraseKey = (text: string): string =>
  tokens(text)
    .map(({ word }) => stemsOf(word)[0] ?? '')
    .join('')
