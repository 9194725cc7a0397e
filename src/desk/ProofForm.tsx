'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent } from 'react'

import { label } from '@/lib/label'

import { useSay } from './useSay'

export type GivenProof = { currentPassword: string; code?: string }
type Props = {
  submit: string
  /** Sends the proof; what went wrong comes back, in words. */
  send: (proof: GivenProof) => Promise<string | null>
  /** Whether a code of the second factor is asked for too. */
  hasCode: boolean
}

/** Asks for the current password, and a code where there is one; what was typed stays when it was wrong. */
export const ProofForm = ({ submit, send, hasCode }: Props) => {
  const tell = useSay()
  const id = useId()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  const prove = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    setFault('')
    const wrong = await send({ currentPassword: password, code: hasCode ? code : undefined })
    setBusy(false)
    setFault(wrong ?? '')
  }

  // No form: it stands in the form of a person too, and Enter must not save that one.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void prove()
  }

  return (
    <div className="desk-form" onKeyDown={onKeyDown} role="group">
      <label htmlFor={`${id}-password`}>{tell(texts.currentPassword)}</label>
      <input
        aria-describedby={`${id}-fault`}
        aria-invalid={fault !== ''}
        autoComplete="current-password"
        id={`${id}-password`}
        onChange={({ target }) => setPassword(target.value)}
        type="password"
        value={password}
      />
      {hasCode && (
        <>
          <label htmlFor={`${id}-code`}>{tell(texts.codeOrRecovery)}</label>
          <input
            aria-describedby={`${id}-fault`}
            autoCapitalize="none"
            autoComplete="one-time-code"
            className="desk-code"
            id={`${id}-code`}
            maxLength={30}
            onChange={({ target }) => setCode(target.value)}
            spellCheck={false}
            value={code}
          />
        </>
      )}
      <p className="desk-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
      <Button
        disabled={isBusy}
        margin={false}
        onClick={() => void prove()}
        size="large"
        type="button"
      >
        {submit}
      </Button>
    </div>
  )
}

const texts = {
  currentPassword: label('Vaše současné heslo', 'Your current password', 'Ваш поточний пароль'),
  codeOrRecovery: label(
    'Kód z aplikace, nebo záložní kód',
    'Code of the app, or a recovery code',
    'Код із застосунку або резервний код',
  ),
}
