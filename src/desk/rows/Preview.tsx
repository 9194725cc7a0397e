'use client'

import { useId } from 'react'

import { useSay } from '../useSay'
import type { Column } from './columnsOf'
import type { Mapping, ReadRow } from './readTable'
import { textsOfRows as texts } from './texts'

type Props = {
  rows: ReadRow[]
  columns: Column[]
  mapping: Mapping
  /** What the first line calls the columns, where it does. */
  heads: string[]
  onChoose: (at: number, path: string | null) => void
}

/** Line by line what a pasted table means; what each column holds can be chosen above it. */
export const Preview = ({ rows, columns, mapping, heads, onChoose }: Props) => {
  const say = useSay()
  const id = useId()
  const isLacking = rows.some(({ missing }) => missing.length > 0)

  return (
    <div className="desk-rows-preview" role="region" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{say(texts.preview)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.line)}</th>
            {mapping.map((path, at) => (
              <th key={at} scope="col">
                {heads[at] && <span className="desk-quiet">{heads[at]}</span>}
                <select
                  aria-label={say(texts.column(at + 1))}
                  value={path ?? ''}
                  onChange={({ target }) => onChoose(at, target.value || null)}
                >
                  <option value="">{say(texts.unused)}</option>
                  {columns.map((column) => (
                    <option key={column.path} value={column.path}>
                      {column.label}
                    </option>
                  ))}
                </select>
              </th>
            ))}
            {isLacking && <th scope="col">{say(texts.missingHead)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, missing }, at) => (
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              {cells.map(({ text, fault, isUsed }, place) => (
                <td key={place} className={isUsed ? undefined : 'desk-rows-unused'}>
                  <span className={fault ? 'desk-rows-wrong' : undefined}>{text}</span>
                  {fault && <span className="desk-rows-fault">{say(fault)}</span>}
                </td>
              ))}
              {isLacking && <td>{missing.join(', ')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
