import { beginsWithDate } from '@/lib/cleanedHtml/beginsWithDate'
import { wordsOf, type Block } from '@/lib/cleanedHtml/block'
import { drawnHtml } from '@/lib/cleanedHtml/drawnHtml'

import type { Cleaned } from './cleanedHtml'
import { isGoneOn, widthOf } from './isGoneOn'
import { joined } from './joined'
import { markedLine, type MarkedLine } from './markedLine'

/** Plain text as its writer meant it: a PDF ends every line on the paper, not every paragraph. */
export const cleanedText = (text: string): Cleaned => {
  const lines = withMarks(text.split(/\r\n|[\r\n\u2028\u2029]/).map(tidy))
  const width = widthOf(lines)
  const blocks: Block[] = []
  let above = ''
  for (const [at, line] of lines.entries()) {
    const last = blocks.at(-1)
    const marked = markedLine(line, last, lines.slice(at + 1))
    if (marked) blocks.push(itemOf(marked))
    else if (last && 'runs' in last && above && isGoneOn(above, line, width, isDateLine(last)))
      last.runs = [{ text: joined(wordsOf(last.runs), line) }]
    else if (line) blocks.push({ kind: 'paragraph', runs: [{ text: line }] })
    above = line
  }
  return { html: drawnHtml(blocks), mends: [] }
}

const tidy = (line: string): string =>
  line
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** A mark that a PDF has on a line of its own belongs before the next line. */
const withMarks = (lines: string[]): string[] => {
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1) ?? ''
    if (/^([•●▪◦‣\uf0b7\uf0a7]|\d{1,2}[.)]|[a-z]\))$/.test(last) && line)
      whole[whole.length - 1] = `${last} ${line}`
    else whole.push(line)
  }
  return whole
}

const itemOf = ({ mark, number, words }: MarkedLine): Block => ({
  kind: 'item',
  mark,
  number,
  level: 1,
  list: 'text',
  runs: [{ text: words }],
})

const isDateLine = (block: Block): boolean => 'runs' in block && beginsWithDate(wordsOf(block.runs))
