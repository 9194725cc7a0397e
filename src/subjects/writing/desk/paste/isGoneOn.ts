import { beginsWithDate } from '@/lib/cleanedHtml/beginsWithDate'

/** Lines shorter than this are no column of a document. */
const narrowest = 40
/** Longer ones end where their writer ended them. */
const widest = 200

/** How wide the column was that a text was copied from, in letters; 0 when its lines were never wrapped. */
export const widthOf = (lines: string[]): number => {
  const width = Math.max(0, ...lines.map((line) => line.length))
  return width < narrowest || width > widest ? 0 : width
}

/** Whether a line goes on with the paragraph of the line above it. */
export const isGoneOn = (
  above: string,
  line: string,
  width: number,
  isAfterDate: boolean,
): boolean => {
  if (!line || width === 0) return false
  if (beginsWithDate(line) && (isAfterDate || /^[\d.\s]+[–—:-]/.test(line))) return false

  const isSmall = /^[("„«‚]?\p{Ll}/u.test(line)
  if (isSmall && /[\p{L}\u00ad][-\u00ad\u2010]$/u.test(above)) return true
  if (isSmall && !/[.!?:…][)"“»]?$/.test(above)) return above.length * 2 >= width

  const [next = ''] = line.split(' ')
  return above.length + 1 + next.length > width * 0.95
}
