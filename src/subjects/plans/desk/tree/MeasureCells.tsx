'use client'

import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import { measureStates } from '@/lib/measureLabels'
import { textIn } from '@/lib/textIn'

import type { MeasureRow } from './rows'
import { textsOfTree as texts } from './texts'
import type { TreeActions } from './TreeRow'

type Props = {
  row: MeasureRow
  isTicked: boolean
  isCurrent: boolean
  locale: Locale
  actions: TreeActions
}

/** A measure at a glance; its name leads to its form. */
export const MeasureCells = ({ row, isTicked, isCurrent, locale, actions }: Props) => {
  const say = useSay()
  const { id, code, title, state, responsible, endsOn, formerCodes, isQuoted } = row.measure
  const tabIndex = isCurrent ? 0 : -1

  return (
    <>
      <td role="gridcell">
        <div className="desk-tree-name">
          <input
            aria-label={say(texts.tick(row.name))}
            checked={isTicked}
            onChange={() => actions.tick(id)}
            tabIndex={tabIndex}
            type="checkbox"
          />
          <span>
            {code}{' '}
            <a draggable={false} href={`/admin/collections/measures/${id}`} tabIndex={tabIndex}>
              {textIn(locale, title) || say(texts.noName)}
            </a>
            {!isQuoted && <span className="desk-badge">{say(texts.draft)}</span>}
            {formerCodes.length > 0 && (
              <span className="desk-quiet"> ({say(texts.formerly(formerCodes.join(', ')))})</span>
            )}
          </span>
        </div>
      </td>
      <td data-label={say(texts.state)} role="gridcell">
        {state ? say(measureStates[state]) : say(texts.unknown)}
      </td>
      <td data-label={say(texts.responsible)} role="gridcell">
        {textIn(locale, responsible) || '–'}
      </td>
      <td data-label={say(texts.until)} role="gridcell">
        {endsOn ? formatDate(locale, endsOn) : '–'}
      </td>
      <td role="gridcell">
        <button
          aria-label={say(texts.moveOf(row.name))}
          className="desk-tree-button"
          onClick={() => actions.askMove(row)}
          tabIndex={tabIndex}
          type="button"
        >
          {say(texts.move)}
        </button>
      </td>
    </>
  )
}
