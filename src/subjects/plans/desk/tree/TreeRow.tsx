'use client'

import { memo, type DragEvent, type KeyboardEvent } from 'react'

import type { Locale } from '@/lib/label'

import type { ShapedGroup } from '../../shape/groupsOf'
import type { Beside } from '../../shape/moves'
import { GroupCells } from './GroupCells'
import { MeasureCells } from './MeasureCells'
import { isMeasure, type MeasureRow, type Row } from './rows'

export type TreeActions = {
  toggle: (key: string) => void
  tick: (id: string) => void
  step: (row: MeasureRow, step: -1 | 1) => void
  drop: (id: string, row: Row, beside: Beside) => void
  askMove: (row: MeasureRow) => void
  askAdd: (group: ShapedGroup, name: string) => void
  /** Moves the focus. */
  goTo: (key: string) => void
  /** The focus is there already. */
  look: (key: string) => void
  press: (row: Row, event: KeyboardEvent<HTMLTableRowElement>) => void
}
type Props = {
  row: Row
  isCurrent: boolean
  isTicked: boolean
  locale: Locale
  actions: TreeActions
}

/** What is dragged: other things that fall on a row are none of its business. */
const kind = 'application/x-measure'

export const rowId = (key: string): string => `tree-${key}`

const Shown = ({ row, isCurrent, isTicked, locale, actions }: Props) => {
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    // What stands inside a row has keys of its own.
    if (event.target === event.currentTarget) actions.press(row, event)
    else if (event.key === 'Escape') actions.goTo(row.key)
  }
  const onDrop = (event: DragEvent<HTMLTableRowElement>) => {
    const id = event.dataTransfer.getData(kind)
    if (!id) return
    event.preventDefault()
    if (id !== row.key) actions.drop(id, row, besideOf(row, event))
  }

  return (
    <tr
      aria-expanded={isMeasure(row) ? undefined : row.isOpen}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-selected={isMeasure(row) ? isTicked : undefined}
      aria-setsize={row.size}
      draggable={isMeasure(row)}
      id={rowId(row.key)}
      onDragOver={(event) => event.dataTransfer.types.includes(kind) && event.preventDefault()}
      onDragStart={(event) => event.dataTransfer.setData(kind, row.key)}
      onDrop={onDrop}
      onFocus={() => isCurrent || actions.look(row.key)}
      onKeyDown={onKeyDown}
      role="row"
      style={{ ['--level' as string]: row.level }}
      tabIndex={isCurrent ? 0 : -1}
    >
      {isMeasure(row) ? (
        <MeasureCells {...{ row, isTicked, isCurrent, locale, actions }} />
      ) : (
        <GroupCells {...{ row, isCurrent, actions }} />
      )}
    </tr>
  )
}

/** Dropped on the upper half of a measure, before it, on the lower half, behind it; on a group, at its end. */
const besideOf = (row: Row, event: DragEvent<HTMLTableRowElement>): Beside => {
  if (!isMeasure(row)) {
    const last = row.group.measures.at(-1)
    return last ? { after: last.id } : null
  }
  const { top, height } = event.currentTarget.getBoundingClientRect()
  return event.clientY < top + height / 2 ? { before: row.measure.id } : { after: row.measure.id }
}

const isSame = (before: Props, now: Props): boolean =>
  isAlike(seenOf(before.row), seenOf(now.row)) &&
  isAlike({ ...before, row: null }, { ...now, row: null })

/** Of its group a measure shows nothing; whoever acts on the row asks for the group as it is then. */
const seenOf = (row: Row): object => (isMeasure(row) ? { ...row, group: null } : row)

const isAlike = (one: object, other: object): boolean =>
  Object.entries(one).every(([name, value]) => value === other[name as keyof typeof other])

/** Of a thousand rows those are rendered anew that say something new. */
export const TreeRow = memo(Shown, isSame)
