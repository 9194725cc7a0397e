import type { Mend } from '@/lib/mendedText'

import { beginsWithDate } from './beginsWithDate'
import { wordsOf, type Block, type Item, type Look, type Run } from './block'
import { paragraphsIn, tidyRuns } from './tidyRuns'

/** What becomes of the words that are read next. */
type Make = (runs: Run[]) => Block

/** Reads what is inside a node; `end` says what becomes of its paragraphs. */
export type ReadInside = (parent: Node, reading: Reading, look: Look, end?: () => void) => void

/** A pasted text on the way from elements to blocks. */
export class Reading {
  readonly blocks: Block[] = []
  /** How many lists of HTML are around what is read. */
  level = 0
  private runs: Run[] = []

  constructor(readonly mends: Mend[]) {}

  say(text: string, look: Look): void {
    this.runs.push({ ...look, text })
  }

  add(block: Block): void {
    this.blocks.push(block)
  }

  /** Ends a paragraph: what was read since the last one becomes a block, several where empty lines are between. */
  end(make: Make = paragraph): void {
    this.blocks.push(...paragraphsIn(this.taken()).map(make))
  }

  /** Ends an item of a list. Where a date was taken for a number, it is a line again. */
  endItem(item: Omit<Item, 'runs'>): void {
    const runs = tidyRuns(this.taken())
    if (runs.length === 0) return

    const line: Run[] = [{ text: `${item.number}. ` }, ...runs]
    const isDate = item.mark === 'number' && beginsWithDate(wordsOf(line))
    this.blocks.push(isDate ? paragraph(tidyRuns(line)) : { ...item, runs })
  }

  /** A paragraph that belongs to the item above it; one of its own when there is none. */
  endContinued(): void {
    const last = this.blocks.at(-1)
    if (last?.kind !== 'item') return this.end()

    const runs = tidyRuns(this.taken())
    if (runs.length > 0) last.runs.push({ text: '\n' }, ...runs)
  }

  private taken(): Run[] {
    const { runs } = this
    this.runs = []
    return runs
  }
}

const paragraph: Make = (runs) => ({ kind: 'paragraph', runs })
