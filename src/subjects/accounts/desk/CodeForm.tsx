'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'

import { useSay } from '@/desk/useSay'

import { textsOfSecondFactor as texts } from './textsOfSecondFactor'

type Props = {
  submit: string
  /** Sends the code; what went wrong comes back, in words. */
  send: (code: string) => Promise<string | null>
  /** Whether a recovery code does as well. */
  hasRecovery?: boolean
  hasFocus?: boolean
}

/** Asks for a code; what was typed stays when it was wrong. */
export const CodeForm = ({ submit, send, hasRecovery = false, hasFocus = false }: Props) => {
  const tell = useSay()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState('')
  const [isRecovery, setRecovery] = useState(false)
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus])

  const onSubmit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setFault('')
    const wrong = await send(code)
    setBusy(false)
    setFault(wrong ?? '')
    if (wrong) input.current?.select()
  }
  const turn = (): void => {
    setRecovery(!isRecovery)
    setCode('')
    setFault('')
    input.current?.focus()
  }

  return (
    <form className="desk-form" onSubmit={(event) => void onSubmit(event)}>
      <label htmlFor={id}>{tell(isRecovery ? texts.recoveryCode : texts.code)}</label>
      <input
        aria-describedby={`${id}-fault`}
        aria-invalid={fault !== ''}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        autoCapitalize="none"
        className="desk-code"
        id={id}
        inputMode={isRecovery ? 'text' : 'numeric'}
        maxLength={30}
        name="otp"
        onChange={({ target }) => setCode(target.value)}
        ref={input}
        required
        spellCheck={false}
        value={code}
      />
      <p className="desk-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      <Button disabled={isBusy} margin={false} size="large" type="submit">
        {submit}
      </Button>
      {hasRecovery && (
        <button className="desk-plain" onClick={turn} type="button">
          {tell(isRecovery ? texts.useApp : texts.useRecovery)}
        </button>
      )}
    </form>
  )
}
