'use client'

import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'

import { isMeasure, type Row } from './rows'
import { textsOfTree as texts } from './texts'
import { actOf } from './treeKeys'
import { TreeRow, type TreeActions } from './TreeRow'
import { useStable } from './useStable'

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
  actions: Omit<TreeActions, 'goTo' | 'look' | 'press'>
}

/** The rows of a tree: one of them is in the order of tabs, arrows lead to the others. */
export const TreeGrid = ({ rows, name, locale, current, ticked, goTo, look, actions }: Props) => {
  const say = useSay()
  // A row that was not rendered anew may hold its group as it was.
  const asNow = <Each extends Row>(row: Each): Each =>
    (rows.find(({ key }) => key === row.key) as Each | undefined) ?? row
  const stable = useStable<TreeActions>({
    ...actions,
    askMove: (row) => actions.askMove(asNow(row)),
    drop: (id, row, beside) => actions.drop(id, asNow(row), beside),
    goTo,
    look,
    press: (given, event) => {
      const row = asNow(given)
      const act = actOf(rows, row.key, event)
      if (!act) return
      event.preventDefault()
      if ('go' in act) goTo(act.go)
      else if ('toggle' in act) actions.toggle(act.toggle)
      else if (!isMeasure(row)) return
      else if ('step' in act) actions.step(row, act.step)
      else if ('tick' in act) actions.tick(row.measure.id)
      else event.currentTarget.querySelector('a')?.click()
    },
  })

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
        {rows.map((row) => (
          <TreeRow
            actions={stable}
            isCurrent={row.key === current}
            isTicked={ticked.has(row.key)}
            key={row.key}
            locale={locale}
            row={row}
          />
        ))}
      </tbody>
    </table>
  )
}
