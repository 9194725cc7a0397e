import type { Label } from '@/lib/label'
import type { GivenTable, Unread } from '@/subjects/tables/import/read/given'

import type { WordBlock } from './blocksOf'
import { factNamed, factOf, type Facts } from './facts'
import { headsOf, isMeasureTable } from './measureTable'
import { namedIn } from './named'
import { above, outlineOf, type Chapter } from './outline'
import { reasons } from './reasons'

type Measure = Facts & { code: string; title: string; at: Chapter }

const facts = ['description', 'responsible', 'partners', 'startsOn', 'endsOn'] as const
const columns = ['plan', 'code', 'title', 'priority.code', 'priority.title', 'goal.code']
const mostShown = 300

/** The measures that a document names, as rows of the list of measures, and all that is not taken over, with why. */
export const measuresIn = (
  blocks: WordBlock[],
  plan: string,
): Pick<GivenTable, 'heads' | 'rows'> & { unread: Unread[] } => {
  const measures: Measure[] = []
  const unread: Unread[] = []
  const leave = (why: Label, ...texts: string[]) => {
    const text = texts.filter(Boolean).join(' · ')
    if (text) unread.push({ text: cut(text), why })
  }
  for (const chapter of outlineOf(blocks)) {
    if (chapter.rank === 'measure') {
      const { code, title } = chapter.named
      const measure: Measure = { code, title, at: chapter }
      measures.push(measure)
      for (const block of chapter.body) readBody(measure, block, leave)
      continue
    }
    const [tables, others] = [true, false].map((is) =>
      chapter.body.filter((block) => isMeasureTable(block) === is),
    ) as [WordBlock[], WordBlock[]]
    for (const table of tables)
      if (table.kind === 'table') measures.push(...rowsOf(table, chapter, leave))

    const owner = measures.findLast(({ at }) => at === above(chapter, 'measure'))
    const name = factNamed(chapter.text)
    if (owner && name) readFact(owner, name, others.map(textOf).join('\n\n'), leave)
    else if (chapter.rank === 'priority' || chapter.rank === 'goal')
      for (const block of others) leave(reasons.ofPriority, textOf(block))
    else if (tables.length === 0 || others.length > 0)
      leave(whyOf(chapter), chapter.text, ...others.map(textOf))
  }
  const heads = [...columns, 'goal.title', ...facts]
  const rows = measures.map((measure, at) => ({ number: at + 1, cells: cellsOf(measure, plan) }))
  return { heads, rows, unread }
}

type Leave = (why: Label, ...texts: string[]) => void

const whyOf = (chapter: Chapter): Label => {
  if (chapter.rank === 'unclear') return reasons.unclear
  return above(chapter, 'measure') ? reasons.deeper : reasons.chapter
}

const cellsOf = ({ at, code, title, ...said }: Measure, plan: string): string[] => {
  // A row of a table stands under its chapter, a heading under the one above.
  const under = (rank: 'priority' | 'goal') =>
    at.rank === rank ? at.named : (above(at, rank)?.named ?? { code: '', title: '' })
  const [priority, goal] = [under('priority'), under('goal')]
  return [
    plan,
    code,
    title,
    priority.code,
    priority.title,
    goal.code,
    goal.title,
    ...facts.map((name) => said[name] ?? ''),
  ]
}

const readBody = (measure: Measure, block: WordBlock, leave: Leave): void => {
  if (block.kind === 'table') return readFacts(measure, block, leave)
  const [, label = '', value = ''] = /^([^:\n]{2,60}):\s*(\S.*)$/s.exec(block.text) ?? []
  const name = factNamed(label)
  if (name) return readFact(measure, name, value, leave)
  if (label && isOther(label)) return leave(reasons.other, measure.code, block.text)
  add(measure, 'description', textOf(block))
}

/** A table of two columns under a measure: what is said of it, row by row. */
const readFacts = (
  measure: Measure,
  { rows, isMerged }: Extract<WordBlock, { kind: 'table' }>,
  leave: Leave,
): void => {
  const isFacts =
    rows.every((row) => row.length === 2) && rows.some(([label]) => factNamed(label ?? ''))
  if (!isFacts || isMerged)
    return leave(isMerged ? reasons.merged : reasons.table, measure.code, ...rows.map(lineOf))
  for (const row of rows) {
    const [label = '', value = ''] = row
    const name = factNamed(label)
    if (name && value) readFact(measure, name, value, leave)
    else if (value) leave(reasons.other, measure.code, lineOf(row))
  }
}

const readFact = (
  measure: Measure,
  name: NonNullable<ReturnType<typeof factNamed>>,
  value: string,
  leave: Leave,
): void => {
  const found = factOf(name, value)
  if (!found) return leave(reasons.day, measure.code, value)
  for (const key of facts) if (found[key]) add(measure, key, found[key])
}

/** A second text of one kind follows the first: nothing is lost. */
const add = (measure: Measure, name: keyof Facts, text: string): void => {
  const now = measure[name]
  measure[name] = now ? `${now}${name === 'description' ? '\n\n' : '; '}${text}` : text
}

const rowsOf = (
  { rows: [first = [], ...rows], isMerged }: Extract<WordBlock, { kind: 'table' }>,
  at: Chapter,
  leave: Leave,
): Measure[] => {
  if (isMerged) {
    leave(reasons.merged, ...[first, ...rows].map(lineOf))
    return []
  }
  const heads = headsOf(first)
  return rows.flatMap((row) => {
    const cell = (name: 'code' | 'title') => row[heads.indexOf(name)] ?? ''
    if (!cell('title')) {
      leave(reasons.nameless, lineOf(row))
      return []
    }
    const named = heads.includes('code')
      ? { code: cell('code'), title: cell('title') }
      : namedIn(cell('title'))
    const measure: Measure = { code: named.code, title: named.title, at }
    for (const [column, head] of heads.entries()) {
      const value = row[column] ?? ''
      if (!value || head === 'code' || head === 'title') continue
      if (head) readFact(measure, head, value, leave)
      else leave(reasons.other, measure.code, `${first[column] ?? ''}: ${value}`)
    }
    return [measure]
  })
}

// What plans say of measures and what belongs into fields of its own, not among the words of a description.
const isOther = (label: string): boolean =>
  /^(stav|druh|pro koho|cílov|území|náklady|rozpočet|zdroj|financ|indikátor|výstup|rizik|prioritní)/i.test(
    label.trim(),
  )

const textOf = (block: WordBlock): string => {
  if (block.kind === 'table') return block.rows.map(lineOf).join(' · ')
  return block.kind === 'paragraph' && block.isListed ? `– ${block.text}` : block.text
}

const lineOf = (row: string[]): string => row.filter(Boolean).join(' | ')

const cut = (text: string): string =>
  text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
