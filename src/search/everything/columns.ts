/** The columns of the words of a document, and how much a word found there weighs. */
export const columns = { title: 1, summary: 0.5, text: 0.2 } as const
export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as Column[]
