'use client'

import { useSay } from '@/desk/useSay'

import type { ImportAnswer } from '../../import/rest/importAnswer'
import { textsOfImport as texts } from './texts'
import { Unread } from './Unread'

/** The refused rows with what to do, and what becomes of the others. */
export const WhatHappens = ({ answer }: { answer: ImportAnswer }) => {
  const say = useSay()
  const { errors, errorCount, changes, create, update, collection, unread, unreadCount } = answer
  const isCut =
    errors.length < errorCount || changes.length < create + update || unread.length < unreadCount

  return (
    <>
      {isCut && <p>{say(texts.more)}</p>}
      {errors.length > 0 && (
        <div className="desk-wide">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.row)}</th>
                <th scope="col">{say(texts.column)}</th>
                <th scope="col">{say(texts.whatToDo)}</th>
              </tr>
            </thead>
            <tbody>
              {errors.map(({ row, column, message }, at) => (
                <tr key={at}>
                  <td>{row}</td>
                  <td>{column}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Unread answer={answer} />
      {changes.length > 0 && (
        <div className="desk-wide">
          <table className="desk-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.row)}</th>
                <th scope="col">{say(texts.entry)}</th>
                <th scope="col">{say(texts.change)}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ row, entry, name, changes: fields }) => (
                <tr key={row}>
                  <td>{row}</td>
                  <td>
                    {entry ? (
                      <a href={`/admin/collections/${collection}/${entry}`}>{name}</a>
                    ) : (
                      <>
                        {name} ({say(texts.isNew)})
                      </>
                    )}
                  </td>
                  <td>
                    <ul className="desk-import-changes">
                      {fields.map(({ head, from, to }) => (
                        <li key={head}>
                          {head}:{' '}
                          {entry && (
                            <>
                              <del>{from || say(texts.nothing)}</del> →{' '}
                            </>
                          )}
                          <ins>{to}</ins>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
