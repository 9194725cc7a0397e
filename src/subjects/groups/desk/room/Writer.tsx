import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { Refused } from '@/desk/askRest'
import { useOnDevice } from '@/desk/useOnDevice'
import { useSay } from '@/desk/useSay'
import type { Label } from '@/lib/label'

import { textsOfTalk as texts } from './talkTexts'

type Props = {
  /** Under which the words are kept on the device until they are sent. */
  kept: string
  label: string
  hint?: Label
  submit: Label
  longest: number
  initial?: string
  /** Sends the words; what was typed stays when it fails. */
  send: (words: string) => Promise<unknown>
  onClose?: () => void
}

/**
 * A field for words and a button that sends them. What is typed stays on this device until it is sent: the network or
 * the session may end meanwhile. No form: it stands also within a form of the desk.
 */
export const Writer = ({ kept, label, hint, submit, longest, initial, send, onClose }: Props) => {
  const say = useSay()
  const id = useId()
  const { text, keep, drop } = useOnDevice(kept)
  // Beside the device, which may forbid storing.
  const [typed, setTyped] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const words = typed ?? text ?? initial ?? ''
  const wasKept = typed === null && text !== null

  const type = (next: string) => {
    setTyped(next)
    if (next.trim() === '') drop()
    else keep(next)
  }
  const submitWords = async () => {
    setBusy(true)
    setFailure(null)
    try {
      await send(words)
      drop()
      setTyped(null)
      onClose?.()
    } catch (error) {
      setFailure((error instanceof Refused && error.message) || say(texts.notSent))
    }
    setBusy(false)
  }

  return (
    <div className="desk-room-writer">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="desk-quiet" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      {wasKept && <p role="status">{say(texts.wasKept)}</p>}
      <textarea
        id={id}
        rows={4}
        maxLength={longest}
        value={words}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => type(event.target.value)}
      />
      {failure && (
        <p role="alert">
          {failure} {say(texts.stays)}{' '}
          <a href={signInAt()} target="_blank" rel="noreferrer">
            {say(texts.signIn)}
          </a>
        </p>
      )}
      <Button
        type="button"
        size="small"
        disabled={isBusy || words.trim() === ''}
        onClick={() => void submitWords()}
      >
        {say(submit)}
      </Button>{' '}
      {onClose && (
        <Button type="button" size="small" buttonStyle="secondary" onClick={onClose}>
          {say(texts.close)}
        </Button>
      )}
    </div>
  )
}

/** Back here after signing in. */
const signInAt = (): string =>
  `/admin/login?redirect=${encodeURIComponent(window.location.pathname)}`
