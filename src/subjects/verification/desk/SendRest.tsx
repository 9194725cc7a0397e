'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'

type Texts = Record<'send' | 'sure' | 'yes' | 'no' | 'failed', string>
type Props = { isPossible: boolean; texts: Texts }

/** One click to write to everybody who has not confirmed, a question whether to, and what came of it in words. */
export const SendRest = ({ isPossible, texts }: Props) => {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState('')

  const send = async () => {
    setBusy(true)
    // What came of it stays on the page: it is longer than a notice that goes away.
    const words = await askRest<{ message: string }>('/api/verification/send', {
      method: 'POST',
    }).then(
      ({ message }) => message,
      (error: unknown) => (error instanceof Refused && error.message) || texts.failed,
    )
    setBusy(false)
    setAsking(false)
    setResult(words)
    router.refresh()
  }

  return (
    <div className="desk-send-rest">
      {isAsking ? (
        <>
          <p>{texts.sure}</p>
          <Button disabled={isBusy} onClick={() => void send()} size="medium">
            {texts.yes}
          </Button>{' '}
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => setAsking(false)}
            size="medium"
          >
            {texts.no}
          </Button>
        </>
      ) : (
        <Button disabled={!isPossible} onClick={() => setAsking(true)} size="medium">
          {texts.send}
        </Button>
      )}
      <p role="status">{result}</p>
    </div>
  )
}
