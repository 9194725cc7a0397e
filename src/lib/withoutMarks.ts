/** A text in lower case and without Czech diacritics, letter for letter: a place in it is the same place in the text. */
export const withoutMarks = (text: string): string =>
  text.toLowerCase().replace(/[\u00e0-\u017e]/g, (letter) => letter.normalize('NFD').charAt(0))
