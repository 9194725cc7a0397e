/** The columns of the words of a document, and how much a word found there weighs. */
export const columns = {
  name: 10,
  type: 7,
  situation: 4,
  place: 6,
  provider: 3,
  text: 1.5,
} as const
export type Column = keyof typeof columns
export const columnNames = Object.keys(columns) as Column[]
