import { fold } from '@/lib/fold'

import { isMeasure, type Row } from './rows'

/** What a key does in a row. */
export type KeyAct =
  { go: string } | { toggle: string } | { step: -1 | 1 } | { tick: true } | { follow: true }

type Pressed = { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** The keys of a tree (WAI-ARIA): arrows, Home, End, Enter, space and first letters; Alt with an arrow moves. */
export const actOf = (rows: Row[], current: string, pressed: Pressed): KeyAct | null => {
  const at = rows.findIndex(({ key }) => key === current)
  const row = rows[at]
  if (!row || pressed.ctrlKey || pressed.metaKey) return null

  const { key } = pressed
  if (pressed.altKey)
    return isMeasure(row) && (key === 'ArrowUp' || key === 'ArrowDown')
      ? { step: key === 'ArrowUp' ? -1 : 1 }
      : null
  if (key === 'ArrowDown') return goTo(rows[at + 1])
  if (key === 'ArrowUp') return goTo(rows[at - 1])
  if (key === 'Home') return goTo(rows[0])
  if (key === 'End') return goTo(rows.at(-1))
  if (key === 'ArrowRight') return isMeasure(row) ? null : inward(rows, at, row)
  if (key === 'ArrowLeft')
    return !isMeasure(row) && row.isOpen
      ? { toggle: row.key }
      : row.parent
        ? { go: row.parent }
        : null
  if (key === 'Enter') return isMeasure(row) ? { follow: true } : { toggle: row.key }
  if (key === ' ') return isMeasure(row) ? { tick: true } : { toggle: row.key }
  return key.length === 1 ? goTo(beginningWith(rows, at, fold(key))) : null
}

const goTo = (row: Row | undefined): KeyAct | null => (row ? { go: row.key } : null)

const inward = (rows: Row[], at: number, row: Row & { isOpen: boolean }): KeyAct | null => {
  if (!row.isOpen) return { toggle: row.key }
  const next = rows[at + 1]
  return next?.parent === row.key ? { go: next.key } : null
}

/** The next row whose code or title begins with a letter. */
const beginningWith = (rows: Row[], at: number, letter: string): Row | undefined =>
  [...rows.slice(at + 1), ...rows.slice(0, at)].find(({ name }) => {
    const [, title = ''] = /^\S+\s+(.*)/.exec(name) ?? []
    return [name, title].some((text) => fold(text).startsWith(letter))
  })
