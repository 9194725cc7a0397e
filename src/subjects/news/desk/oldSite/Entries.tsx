'use client'

import { useSay } from '@/desk/useSay'

import type { BatchAnswer } from '../../import/rest/batchAnswer'
import { textsOfOldNews as texts } from './texts'

/** The news of a batch, to be looked through one after another; why some of them could not come out. */
export const Entries = ({ batch }: { batch: BatchAnswer }) => {
  const say = useSay()
  const { entries, entryCount, outcome } = batch
  if (entries.length === 0) return null
  const why = new Map(outcome?.held?.map((each) => [each.row, each.why]))
  const statusOf = (status: string | null) =>
    say(status === 'draft' || status === 'published' ? texts.status[status] : texts.status.gone)

  return (
    <>
      {entries.length < entryCount && <p>{say(texts.more)}</p>}
      <div className="desk-wide">
        <table className="desk-table">
          <thead>
            <tr>
              {[texts.row, texts.news, texts.state].map((head) => (
                <th key={head.cs} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map(({ row, title, entry, status }) => (
              <tr key={row}>
                <td>{row}</td>
                <td>
                  {entry && status ? (
                    <a href={`/admin/collections/news/${entry}`}>{title}</a>
                  ) : (
                    title
                  )}
                </td>
                <td>
                  {statusOf(status)}
                  {status === 'draft' && why.has(row) && `: ${why.get(row)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
