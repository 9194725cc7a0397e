'use client'

import type { Label } from '@/lib/label'
import { useSay } from '@/desk/useSay'

import type { PlanAnswer } from '../../import/rest/batchAnswer'
import { textsOfOldNews as texts } from './texts'

/** The refused texts with what to do, and what becomes of the others. */
export const Plan = ({ plan }: { plan: PlanAnswer }) => {
  const say = useSay()
  const { errors, errorCount, leftOut, leftOutCount, posts, rows } = plan
  const isCut =
    errors.length < errorCount || leftOut.length < leftOutCount || posts.length + errorCount < rows

  return (
    <>
      {isCut && <p>{say(texts.more)}</p>}
      <Rows
        heads={[texts.row, texts.whatToDo]}
        rows={errors.map(({ row, message }) => [row, message])}
      />
      <Rows
        heads={[texts.row, texts.news, texts.happens]}
        rows={[
          ...posts.map(({ row, title, isNew, notes }): Cells => [
            row,
            title,
            [say(isNew ? texts.isNew : texts.isHere), ...notes].join(' '),
          ]),
          ...leftOut.map(({ row, title, leftOut: why }): Cells => [
            row,
            title,
            say(texts.reasons[why]),
          ]),
        ]}
      />
    </>
  )
}

type Cells = (string | number)[]

const Rows = ({ heads, rows }: { heads: Label[]; rows: Cells[] }) => {
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <div className="desk-wide">
      <table className="desk-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.cs} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
