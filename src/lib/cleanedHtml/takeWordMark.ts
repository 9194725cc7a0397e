import type { Block, Item } from './block'
import { styleOf } from './lookOf'
import { markOf } from './markOf'

/** `NodeFilter.SHOW_TEXT`, which is there in browsers only. */
const showText = 4

/** By how much Word indents each level of a list, in points. */
const indentPt = 36

/**
 * Word writes an item of a list as a paragraph that begins with its mark: takes the mark away and says which
 * item it is; null when the paragraph is none.
 */
export const takeWordMark = (
  paragraph: Element,
  above: readonly Block[],
): Omit<Item, 'runs'> | null => {
  const style = /(l\d+)\s+level(\d+)/.exec(styleOf(paragraph, 'mso-list'))
  const written = style ? takeIgnored(paragraph) : takeTyped(paragraph)
  if (!written) return null

  const level = style ? Number(style[2]) : levelByIndent(paragraph)
  const list = style?.[1] ?? 'word'
  return { kind: 'item', ...markOf(written, markAbove(above, level)), level, list }
}

/** The mark that Word itself says to ignore. */
const takeIgnored = (paragraph: Element): string | null => {
  const mark = [...paragraph.querySelectorAll('span')].find(
    (span) => styleOf(span, 'mso-list') === 'ignore',
  )
  mark?.remove()
  return mark?.textContent?.trim() || null
}

/** A mark set off by hard spaces, which is what other programs leave of Word's lists. */
const takeTyped = (paragraph: Element): string | null => {
  if (!/MsoListParagraph/.test(paragraph.className)) return null
  const text = paragraph.textContent ?? ''
  const written = /^\s*(\S{1,5})(?=\s*\u00a0\s*\u00a0)/.exec(text)
  if (!written) return null

  dropStart(paragraph, /^\s*\S{1,5}[\s\u00a0]+/.exec(text)?.[0].length ?? 0)
  return written[1] ?? null
}

const dropStart = (paragraph: Element, length: number): void => {
  const words = paragraph.ownerDocument.createTreeWalker(paragraph, showText)
  let left = length
  while (left > 0 && words.nextNode()) {
    const node = words.currentNode as Text
    const cut = Math.min(left, node.data.length)
    node.data = node.data.slice(cut)
    left -= cut
  }
}

const levelByIndent = (paragraph: Element): number => {
  const points = /([\d.]+)pt/.exec(styleOf(paragraph, 'margin-left'))?.[1]
  return Math.max(1, Math.round(Number(points ?? indentPt) / indentPt))
}

const markAbove = (above: readonly Block[], level: number): Item['mark'] | undefined => {
  for (const block of [...above].reverse()) {
    if (block.kind !== 'item' || block.level < level) return undefined
    if (block.level === level) return block.mark
  }
  return undefined
}
