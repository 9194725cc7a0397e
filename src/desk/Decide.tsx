'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { askRest } from './askRest'
import { useRestAction } from './useRestAction'

type Texts = Record<'approve' | 'sendBack' | 'reason' | 'hint', string>
type Question = Record<'sure' | 'yes' | 'no', string>
type Props = {
  collection: string
  document: string
  title: string
  texts: Texts
  /** What the endpoint of a refusal is called. */
  refuse?: 'return' | 'refuse'
  /** Asked before an approval that is easily a mistake. */
  question?: Question
}

/** The two ways to decide on a proposal; what was typed stays when the server refuses. */
export const Decide = ({
  collection,
  document,
  title,
  texts,
  refuse = 'return',
  question,
}: Props) => {
  const router = useRouter()
  const field = useId()
  const [reason, setReason] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { isBusy, run } = useRestAction()

  const decide = async (verb: string, body: object = {}) => {
    const url = `/api/${collection}/${document}/${verb}`
    if (await run(() => askRest(url, { method: 'POST', body }))) router.refresh()
  }

  return (
    <div className="desk-decide">
      <Button
        aria-label={`${texts.approve}: ${title}`}
        disabled={isBusy}
        onClick={() => (question ? setAsking(true) : void decide('approve'))}
        size="medium"
      >
        {texts.approve}
      </Button>
      {question && isAsking && (
        <div className="desk-decide-sure" role="alert">
          <p>{question.sure}</p>
          <Button disabled={isBusy} onClick={() => void decide('approve')} size="medium">
            {question.yes}
          </Button>{' '}
          <Button buttonStyle="secondary" onClick={() => setAsking(false)} size="medium">
            {question.no}
          </Button>
        </div>
      )}
      <div className="desk-decide-reason">
        <label htmlFor={field}>{texts.reason}</label>
        <textarea
          id={field}
          maxLength={2_000}
          onChange={({ target }) => setReason(target.value)}
          placeholder={texts.hint}
          rows={2}
          value={reason}
        />
      </div>
      <Button
        aria-label={`${texts.sendBack}: ${title}`}
        buttonStyle="secondary"
        disabled={isBusy || reason.trim() === ''}
        onClick={() => void decide(refuse, { reason })}
        size="medium"
      >
        {texts.sendBack}
      </Button>
    </div>
  )
}
