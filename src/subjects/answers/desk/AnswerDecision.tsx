'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { HeadRow } from '@/desk/HeadRow'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'

import type { Difference } from '../differences'
import { textsOfAnswers as texts } from './textsOfAnswers'

type Props = {
  id: string
  title: string
  version: number
  /** Of the measure; null when there is none any more. */
  revision: string | null
  differences: Difference[]
}

/** What is written and what was said, side by side: ticked facts are accepted, or all goes back with a sentence. */
export const AnswerDecision = ({ id, title, version, revision, differences }: Props) => {
  const say = useSay()
  const router = useRouter()
  const field = useId()
  const { isBusy, run } = useRestAction()
  const [fields, setFields] = useState(differences.map((each) => each.field))
  const [reason, setReason] = useState('')

  const decide = async (verb: 'accept' | 'return', body: object) => {
    const url = `/api/measure-answers/${id}/${verb}`
    await run(() => askRest(url, { method: 'POST', body: { version, ...body } }))
    // Refused, too: somebody else has decided, or a newer answer has come.
    router.refresh()
  }
  const tick = (name: string) =>
    setFields((now) => (now.includes(name) ? now.filter((each) => each !== name) : [...now, name]))

  return (
    <>
      {differences.length > 0 && (
        <table className="desk-table desk-folding">
          <HeadRow names={[texts.fact, texts.now, texts.said].map(say)} />
          <tbody>
            {differences.map(({ field: name, name: words, before, after }) => (
              <tr key={name}>
                <th scope="row">
                  <label className="desk-missing-tick">
                    <input
                      checked={fields.includes(name)}
                      onChange={() => tick(name)}
                      type="checkbox"
                    />
                    {words}
                  </label>
                </th>
                <td data-label={say(texts.now)}>{before ?? say(texts.nothing)}</td>
                <td data-label={say(texts.said)}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="desk-decide">
        <Button
          aria-label={`${say(texts.accept)}: ${title}`}
          disabled={isBusy || fields.length === 0 || !revision}
          onClick={() => void decide('accept', { revision, fields })}
          size="medium"
        >
          {say(fields.length < differences.length ? texts.acceptPart : texts.accept)}
        </Button>
        <div className="desk-decide-reason">
          <label htmlFor={field}>{say(texts.reason)}</label>
          <textarea
            id={field}
            maxLength={2_000}
            onChange={({ target }) => setReason(target.value)}
            rows={2}
            value={reason}
          />
        </div>
        <Button
          aria-label={`${say(texts.sendBack)}: ${title}`}
          buttonStyle="secondary"
          disabled={isBusy || reason.trim() === ''}
          onClick={() => void decide('return', { reason })}
          size="medium"
        >
          {say(texts.sendBack)}
        </Button>
      </div>
    </>
  )
}
