'use client'

import { useState, type DragEvent, type KeyboardEvent } from 'react'

import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'

import type { ShapedGroup } from '../../shape/groupsOf'
import type { Beside } from '../../shape/moves'
import { GroupCells } from './GroupCells'
import { MeasureCells } from './MeasureCells'
import { isMeasure, type MeasureRow, type Row } from './rows'
import { textsOfTree as texts } from './texts'
import { actOf } from './treeKeys'

export type TreeActions = {
  toggle: (key: string) => void
  tick: (id: string) => void
  step: (row: MeasureRow, step: -1 | 1) => void
  drop: (id: string, group: ShapedGroup, beside: Beside) => void
  askMove: (row: MeasureRow) => void
  askAdd: (group: ShapedGroup, name: string) => void
}
type Props = {
  rows: Row[]
  name: string
  locale: Locale
  current: string
  ticked: ReadonlySet<string>
  /** Moves the focus. */
  goTo: (key: string) => void
  /** The focus is there already. */
  look: (key: string) => void
  actions: TreeActions
}

export const rowId = (key: string): string => `tree-${key}`

/** The rows of a tree: one of them is in the order of tabs, arrows lead to the others. */
export const TreeGrid = ({ rows, name, locale, current, ticked, goTo, look, actions }: Props) => {
  const say = useSay()
  const [dragged, setDragged] = useState<string | null>(null)

  const onKeyDown = (row: Row) => (event: KeyboardEvent<HTMLTableRowElement>) => {
    // What stands inside a row has keys of its own.
    if (event.target !== event.currentTarget) {
      if (event.key === 'Escape') goTo(row.key)
      return
    }
    const act = actOf(rows, row.key, event)
    if (!act) return
    event.preventDefault()
    if ('go' in act) goTo(act.go)
    else if ('toggle' in act) actions.toggle(act.toggle)
    else if (!isMeasure(row)) return
    else if ('step' in act) actions.step(row, act.step)
    else if ('tick' in act) actions.tick(row.measure.id)
    else event.currentTarget.querySelector('a')?.click()
  }

  const onDrop = (row: Row) => (event: DragEvent<HTMLTableRowElement>) => {
    event.preventDefault()
    if (dragged && dragged !== row.key) actions.drop(dragged, row.group, besideOf(row, event))
    setDragged(null)
  }

  return (
    <table aria-label={name} className="desk-table desk-folding desk-tree" role="treegrid">
      <thead role="rowgroup">
        <tr role="row">
          {(['measure', 'state', 'responsible', 'until', 'actions'] as const).map((head) => (
            <th key={head} role="columnheader" scope="col">
              {say(texts[head])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const isCurrent = row.key === current
          const common = { isCurrent, locale, actions }
          return (
            <tr
              aria-expanded={isMeasure(row) ? undefined : row.isOpen}
              aria-level={row.level}
              aria-posinset={row.position}
              aria-selected={isMeasure(row) ? ticked.has(row.key) : undefined}
              aria-setsize={row.size}
              draggable={isMeasure(row)}
              id={rowId(row.key)}
              key={row.key}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => dragged && event.preventDefault()}
              onDragStart={() => setDragged(row.key)}
              onDrop={onDrop(row)}
              onFocus={() => isCurrent || look(row.key)}
              onKeyDown={onKeyDown(row)}
              role="row"
              style={{ ['--level' as string]: row.level }}
              tabIndex={isCurrent ? 0 : -1}
            >
              {isMeasure(row) ? (
                <MeasureCells isTicked={ticked.has(row.key)} row={row} {...common} />
              ) : (
                <GroupCells row={row} {...common} />
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
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
