'use client'

import { useSay } from '@/desk/useSay'

import type { GroupRow } from './rows'
import { textsOfTree as texts } from './texts'
import type { TreeActions } from './TreeRow'

type Props = { row: GroupRow; isCurrent: boolean; actions: TreeActions }

/** A priority or goal: its name, how many measures it has, and a way to add one. */
export const GroupCells = ({ row, isCurrent, actions }: Props) => {
  const say = useSay()
  return (
    <>
      <td role="gridcell">
        <div className="desk-tree-name">
          <span
            aria-hidden="true"
            className="desk-tree-twist"
            onClick={() => actions.toggle(row.key)}
          >
            {row.isOpen ? '▾' : '▸'}
          </span>
          <strong>{row.name}</strong>
        </div>
      </td>
      <td className="desk-quiet" colSpan={3} role="gridcell">
        {say(texts.count(row.count))}
      </td>
      <td role="gridcell">
        <button
          aria-label={say(texts.addUnder(row.name))}
          className="desk-tree-button"
          onClick={() => actions.askAdd(row.group, row.name)}
          tabIndex={isCurrent ? 0 : -1}
          type="button"
        >
          {say(texts.add)}
        </button>
      </td>
    </>
  )
}
