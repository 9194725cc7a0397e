import type { Content } from './content'

/** A kind of letter: its name in the outbox, and what it says when it is told `Data`. */
export type LetterKind<Data> = { name: string; contentOf: (data: Data) => Content }

export const letterKind = <Data>(
  name: string,
  contentOf: (data: Data) => Content,
): LetterKind<Data> => ({ name, contentOf })
