import { stemsOf } from './words/stemsOf'
import { remembered } from './words/remembered'
import { tokens } from './words/tokens'

/** What was looked for: stems, and beginnings of words. */
export type Sought = { stems: Set<string>; beginnings: string[] }

/**
 * The shown texts in which something was found, with its places as pairs of numbers: plain texts, so that whoever
 * shows them marks the places by means of its own and no markup can come in with them.
 */
export const highlightsOf = <Field extends string>(
  texts: { field: Field; text: string }[],
  { stems, beginnings }: Sought,
): { field: Field; text: string; ranges: [number, number][] }[] =>
  texts.flatMap(({ field, text }) => {
    const ranges = tokensOf(text)
      .filter(
        ({ word }) =>
          stemsOf(word).some((stem) => stems.has(stem)) ||
          beginnings.some((beginning) => word.startsWith(beginning)),
      )
      .map(({ start, end }): [number, number] => [start, end])
    return ranges.length > 0 ? [{ field, text, ranges }] : []
  })

// The same names and summaries are shown again and again.
const tokensOf = remembered(tokens, 5_000)
