import type { Item, Look, Mark } from './block'
import { isUnread, lookOf, styleOf } from './lookOf'
import type { ReadInside, Reading } from './reading'

/** Reads a list of HTML; lists inside it are one level deeper, also where a program puts them beside the items. */
export const readList = (
  list: Element,
  reading: Reading,
  look: Look,
  readInside: ReadInside,
): void => {
  reading.level += 1
  const { level } = reading
  const name = `html ${level} ${reading.blocks.length}`
  let number = Number(list.getAttribute('start') ?? 1)
  for (const child of list.children) {
    if (isUnread(child)) continue
    if (isList(child)) {
      readList(child, reading, look, readInside)
      continue
    }
    number = Number(child.getAttribute('value') ?? number)
    const mark = markIn(list, child)
    const item: Omit<Item, 'runs'> = { kind: 'item', mark, number, level, list: name }
    const before = reading.blocks.length
    const end = () =>
      reading.blocks.length === before ? reading.endItem(item) : reading.endContinued()
    readInside(child, reading, lookOf(child, look), end)
    end()
    number += 1
  }
  reading.level -= 1
}

const isList = ({ tagName }: Element): boolean => tagName === 'UL' || tagName === 'OL'

const markIn = (list: Element, item: Element): Mark => {
  if (list.tagName === 'UL') return 'bullet'
  const style = styleOf(item, 'list-style(?:-type)?') || styleOf(list, 'list-style(?:-type)?')
  if (/(lower|upper)-(alpha|latin)/.test(style)) return 'letter'
  return /^a$/i.test(list.getAttribute('type') ?? '') ? 'letter' : 'number'
}
