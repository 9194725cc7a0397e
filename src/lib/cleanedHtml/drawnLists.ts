import type { Item } from './block'
import { drawnRuns } from './drawnRuns'

/** A text may be twelve levels deep, and every list takes two. */
const deepest = 4

/** The lists that items following one another make, one inside another by their levels. */
export const drawnLists = (items: Item[], depth = 1): string =>
  listsIn(items, depth)
    .map((list) => drawnList(list, depth))
    .join('')

type Entry = { head: Item; inside: Item[] }

const listsIn = (items: Item[], depth: number): Entry[][] => {
  const lists: Entry[][] = []
  for (const entry of entriesIn(items, depth)) {
    const last = lists.at(-1)?.at(-1)?.head
    const isSame = last?.mark === entry.head.mark && last.list === entry.head.list
    if (isSame) lists.at(-1)?.push(entry)
    else lists.push([entry])
  }
  return lists
}

/** Each item with those below it; one that begins deeper than the first is still an item. */
const entriesIn = (items: Item[], depth: number): Entry[] => {
  const base = items[0]?.level ?? 1
  const entries: Entry[] = []
  for (const item of items) {
    const last = entries.at(-1)
    if (last && item.level > base && depth < deepest) last.inside.push(item)
    else entries.push({ head: item, inside: [] })
  }
  return entries
}

const drawnList = (entries: Entry[], depth: number): string => {
  const { mark = 'bullet', number = 1 } = entries[0]?.head ?? {}
  const items = entries
    .map(({ head, inside }) => `<li>${drawnRuns(head.runs)}${drawnLists(inside, depth + 1)}</li>`)
    .join('')
  if (mark === 'bullet') return `<ul>${items}</ul>`

  const type = mark === 'letter' ? ' type="a"' : ''
  const start = number === 1 ? '' : ` start="${number}"`
  return `<ol${type}${start}>${items}</ol>`
}
