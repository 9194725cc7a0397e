import type { WordBlock } from './blocksOf'
import { factNamed } from './facts'
import { isMeasureTable } from './measureTable'
import { namedIn, type Named, type Rank } from './named'

/** A heading of a document with what stands under it up to the next one, and what it is in the plan. */
export type Chapter = {
  text: string
  named: Named
  /** Null for what is no part of the tree; `unclear` for a goal or a measure, nobody can tell which. */
  rank: Rank | 'unclear' | null
  parent: Chapter | null
  children: Chapter[]
  body: WordBlock[]
}

/** The chapters of a document in their order; what stands before the first heading is one without a text. */
export const outlineOf = (blocks: WordBlock[]): Chapter[] => {
  const chapters = chaptersOf(blocks)
  const used = new Set(chapters.flatMap(({ named }) => named.rank ?? []))
  for (const chapter of chapters) chapter.rank = chapter.named.rank ?? numberedRank(chapter, used)
  const hasGoals = chapters.some(({ rank }) => rank === 'goal')
  for (const chapter of chapters)
    if (hasGoals && chapter.rank === 'measure' && isMute(chapter)) chapter.rank = 'unclear'
  return chapters
}

/** The nearest chapter above of a rank. */
export const above = (chapter: Chapter, rank: Rank): Chapter | null => {
  for (let each = chapter.parent; each; each = each.parent) if (each.rank === rank) return each
  return null
}

const chaptersOf = (blocks: WordBlock[]): Chapter[] => {
  const first: Chapter = {
    text: '',
    named: { rank: null, code: '', title: '' },
    rank: null,
    parent: null,
    children: [],
    body: [],
  }
  const chapters = [first]
  const open: { level: number; chapter: Chapter }[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      chapters.at(-1)?.body.push(block)
      continue
    }
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const parent = open.at(-1)?.chapter ?? null
    const { text } = block
    const chapter = { text, named: namedIn(text), rank: null, parent, children: [], body: [] }
    parent?.children.push(chapter)
    chapters.push(chapter)
    open.push({ level: block.level, chapter })
  }
  return chapters
}

/** What a numbered heading is by where it stands; a rank that other headings bear by name is theirs alone. */
const numberedRank = (chapter: Chapter, used: Set<Rank>): Rank | null => {
  if (!chapter.named.code) return null
  const free = (rank: Rank) => (used.has(rank) ? null : rank)
  if (above(chapter, 'measure')) return null
  if (above(chapter, 'goal')) return free('measure')
  const leads = leadsOn(chapter)
  if (above(chapter, 'priority')) return leads && !used.has('goal') ? 'goal' : free('measure')
  return leads ? free('priority') : null
}

/** Whether measures may stand under a chapter. */
const leadsOn = ({ children, body }: Chapter): boolean =>
  body.some(isMeasureTable) ||
  children.some((child) => Boolean(child.named.code || child.named.rank) || leadsOn(child))

/** Whether a numbered heading beside goals has nothing under it that only a measure has. */
const isMute = (chapter: Chapter): boolean =>
  chapter.named.rank === null && !above(chapter, 'goal') && !chapter.body.some(saysFact)

const saysFact = (block: WordBlock): boolean => {
  if (block.kind === 'table') return block.rows.some(([label = '']) => factNamed(label) !== null)
  return /^[^:\n]+:/.test(block.text) && factNamed(block.text.split(':')[0] ?? '') !== null
}
