/** By what the chapters of the catalogue on paper are, and its word in addresses (`kapitoly`). */
export const chapterWords = { type: 'typ', situation: 'situace', territory: 'uzemi' } as const
export type Arrangement = keyof typeof chapterWords
export const arrangements = Object.keys(chapterWords) as Arrangement[]

/** What a word of an address stands for; nothing where it is no such word. */
export const arrangementOf = (word: unknown): Arrangement | undefined =>
  arrangements.find((each) => chapterWords[each] === word)
