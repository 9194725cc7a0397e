'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

type Texts = Record<'send' | 'sure' | 'yes' | 'no' | 'failed', string>
type Props = { isPossible: boolean; texts: Texts }
type Answer = { message?: string; errors?: { message: string }[] }

/** One click to write to everybody who has not confirmed, a question whether to, and what came of it in words. */
export const SendRest = ({ isPossible, texts }: Props) => {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [result, setResult] = useState('')

  const send = async () => {
    setBusy(true)
    const response = await fetch('/api/verification/send', { method: 'POST' }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    setAsking(false)
    setResult(answer?.message ?? answer?.errors?.[0]?.message ?? texts.failed)
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
