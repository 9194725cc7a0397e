import type { WordBlock } from './blocksOf'
import { factNamed, type FactName } from './facts'

type Head = 'code' | 'title' | FactName | null

const heads: [RegExp, 'code' | 'title'][] = [
  [/^(kód|číslo|č\.|označení)( opatření)?$/, 'code'],
  [/^(opatření|název|název opatření)$/, 'title'],
]

/** What the columns of a table of measures mean; null for one that is not taken over. */
export const headsOf = (row: string[]): Head[] =>
  row.map((head) => {
    const plain = head.trim().toLowerCase()
    return heads.find(([each]) => each.test(plain))?.[1] ?? factNamed(head)
  })

/** Whether each row of a table is a measure: its first row names a column of titles and another one that is known. */
export const isMeasureTable = (block: WordBlock): boolean => {
  if (block.kind !== 'table') return false
  const known = headsOf(block.rows[0] ?? [])
  return known.includes('title') && known.filter(Boolean).length > 1
}
