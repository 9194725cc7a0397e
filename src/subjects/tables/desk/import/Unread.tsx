'use client'

import { useSay } from '@/desk/useSay'

import type { ImportAnswer } from '../../import/rest/importAnswer'
import { textsOfImport as texts } from './texts'

/** The texts of a document that are not taken over, each with why. */
export const Unread = ({ answer: { unread, unreadCount } }: { answer: ImportAnswer }) => {
  const say = useSay()
  if (unreadCount === 0) return null

  return (
    <section>
      <h3>
        {say(texts.unread)} ({unreadCount})
      </h3>
      <div className="desk-wide">
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.text)}</th>
              <th scope="col">{say(texts.whatToDo)}</th>
            </tr>
          </thead>
          <tbody>
            {unread.map(({ text, why }, at) => (
              <tr key={at}>
                <td>{text}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
