import type { Block, Cell, Item, Run } from './block'
import { drawnLists } from './drawnLists'
import { drawnRuns } from './drawnRuns'

const highest = 2
const lowest = 4

/** Blocks as plain HTML that the editor takes over word for word. */
export const drawnHtml = (blocks: Block[]): string => {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  // A text's own title is above it on the page: its first level is a second one here, and the rest moves along.
  const moved = Math.max(0, highest - Math.min(...levels, highest))
  return drawnBlocks(blocks, moved)
}

const drawnBlocks = (blocks: Block[], moved: number): string => {
  let html = ''
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.kind === 'item') {
      const items = itemsFrom(blocks, at)
      html += drawnLists(items)
      at += items.length - 1
    } else if (block) {
      html += drawn(block, moved)
    }
  }
  return html
}

const itemsFrom = (blocks: Block[], start: number): Item[] => {
  const items: Item[] = []
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'item') break
    items.push(block)
  }
  return items
}

const drawn = (block: Exclude<Block, Item>, moved: number): string => {
  switch (block.kind) {
    case 'rule':
      return '<hr>'
    case 'paragraph':
      return `<p>${drawnRuns(block.runs)}</p>`
    case 'quote':
      return `<blockquote>${drawnRuns(block.runs)}</blockquote>`
    case 'heading': {
      const tag = `h${Math.min(block.level + moved, lowest)}`
      return `<${tag}>${drawnRuns(block.runs.map(plain))}</${tag}>`
    }
    case 'table':
      return `<table><tbody>${block.rows.map(drawnRow).join('')}</tbody></table>`
  }
}

/** A heading is bold by itself. */
const plain = (run: Run): Run => ({ ...run, bold: false })

const drawnRow = (cells: Cell[]): string => `<tr>${cells.map(drawnCell).join('')}</tr>`

const drawnCell = ({ isHead, colSpan, rowSpan, blocks }: Cell): string => {
  const tag = isHead ? 'th' : 'td'
  const wide = colSpan > 1 ? ` colspan="${colSpan}"` : ''
  const high = rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''
  return `<${tag}${wide}${high}>${drawnBlocks(blocks, 0)}</${tag}>`
}
