import type { ReactNode } from 'react'

import type { Label } from '@/lib/label'

import type { Difference, RowDifference } from '../../comparison/difference'
import { textsOfVersion as texts } from './texts'

type Tell = (text: Label) => string
type Props = {
  rows: RowDifference[]
  show: (differences: Difference[]) => ReactNode
  tell: Tell
}

/** Rows of a list: which came, which went, which stand elsewhere, and what changed in those that stayed. */
export const ChangedRows = ({ rows, show, tell }: Props) => (
  <ul>
    {rows.map((row, at) => (
      <li className="desk-difference" key={at}>
        {tell(texts.rows[row.state])}: <Row {...{ row, tell }} />
        {row.differences.length > 0 && show(row.differences)}
      </li>
    ))}
  </ul>
)

const Row = ({ row, tell }: { row: RowDifference; tell: Tell }) => {
  const name = row.name || tell(texts.unnamed(row.to || row.from))
  if (row.state === 'added') return <ins>{row.text || name}</ins>
  if (row.state === 'removed') return <del>{row.text || name}</del>
  return (
    <>
      <strong>{name}</strong>
      {row.state === 'moved' && ` (${tell(texts.places(row.from, row.to))})`}
    </>
  )
}
