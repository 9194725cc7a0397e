import { beginsWithDate } from '@/lib/cleanedHtml/beginsWithDate'
import type { Block, Item } from '@/lib/cleanedHtml/block'
import { markOf } from '@/lib/cleanedHtml/markOf'

export type MarkedLine = Pick<Item, 'mark' | 'number'> & { words: string }

const marks = /^(\p{L}\)|\(?\d{1,2}[.)])\s+(?=\S)/u

/**
 * The item that a line of plain text begins; null when it begins none. A number is a mark only in its row:
 * after the one before it, or first when the next follows somewhere below.
 */
export const markedLine = (
  line: string,
  last: Block | undefined,
  below: string[],
): MarkedLine | null => {
  const bullet = /^[•●▪◦‣\uf0b7\uf0a7]\s*(?=\S)/.exec(line)
  if (bullet) return { mark: 'bullet', number: 1, words: line.slice(bullet[0].length) }

  const written = marks.exec(line)?.[0]
  if (!written || beginsWithDate(line)) return null

  const own = markOf(written, last?.kind === 'item' ? last.mark : undefined)
  const isNext = last?.kind === 'item' && last.mark === own.mark && last.number === own.number - 1
  const isFirst = own.number === 1 && below.some((other) => isSecond(other, own.mark))
  return isNext || isFirst ? { ...own, words: line.slice(written.length) } : null
}

const isSecond = (line: string, mark: Item['mark']): boolean => {
  const written = marks.exec(line)?.[0]
  const own = written && !beginsWithDate(line) ? markOf(written, mark) : null
  return own?.mark === mark && own.number === 2
}
