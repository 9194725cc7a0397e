'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useSay } from '@/desk/useSay'

import { textsOfMachine as texts } from './textsOfMachine'

type Props = { secret: string; done: () => void }

/** A new key, this once, with a way to keep it; whoever leaves before is asked. */
export const ShownKey = ({ secret, done }: Props) => {
  const tell = useSay()
  const first = useRef<HTMLParagraphElement>(null)
  const [note, setNote] = useState('')
  const [isKept, setKept] = useState(false)
  useEffect(() => first.current?.focus(), [])

  useEffect(() => {
    if (isKept) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isKept])

  const copy = async (): Promise<void> => {
    // There is no clipboard where the desk is not served over https.
    const isCopied = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    )
    if (isCopied) setKept(true)
    setNote(tell(isCopied ? texts.copied : texts.notCopied))
  }
  const close = (): void => {
    if (isKept || window.confirm(tell(texts.leaving))) done()
  }
  const example = `curl -H 'Authorization: users API-Key ${secret}' ${window.location.origin}/api/users/me`

  return (
    <>
      <p ref={first} tabIndex={-1}>
        <strong>{tell(texts.once)}</strong>
      </p>
      <code className="desk-secret">{secret}</code>
      <div className="desk-key-ways">
        <Button margin={false} onClick={() => void copy()}>
          {tell(texts.copy)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={close}>
          {tell(texts.have)}
        </Button>
      </div>
      <p role="status">{note}</p>
      <p>{tell(texts.example)}</p>
      <pre className="desk-key-example" tabIndex={0}>
        <code>{example}</code>
      </pre>
    </>
  )
}
