'use client'

import { useField } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'

import { KeyState } from './KeyState'
import { MakeKey } from './MakeKey'
import { ShownKey } from './ShownKey'
import { textsOfMachine as texts } from './textsOfMachine'

type Props = { id: string; hasCode: boolean }
type Made = { key: string; expiresAt: string }

/** The key of a machine account: how it stands, a new one, the end of it. */
export const KeyPanel = ({ id, hasCode }: Props) => {
  const tell = useSay()
  const heading = useId()
  const url = `/api/users/${id}/key`
  const expiresAt = useField<string | null>({ path: 'keyExpiresAt' })
  const lastUsedOn = useField<string | null>({ path: 'keyLastUsedOn' })
  const [step, setStep] = useState<'state' | 'make'>('state')
  const [key, setKey] = useState<string | null>(null)

  const make = async (body: object): Promise<string | null> => {
    try {
      const made = await askRest<Made>(url, { method: 'POST', body })
      setKey(made.key)
      expiresAt.setValue(made.expiresAt, true)
      lastUsedOn.setValue(null, true)
      setStep('state')
      return null
    } catch (error) {
      return (error instanceof Refused ? error.message : '') || tell(texts.failed)
    }
  }
  const revoke = async () => {
    const answer = await askRest<{ message: string }>(url, { method: 'DELETE' })
    expiresAt.setValue(null, true)
    return answer
  }

  return (
    <section aria-labelledby={heading} className="desk-key">
      <h2 id={heading}>{tell(texts.key)}</h2>
      {key && <ShownKey done={() => setKey(null)} secret={key} />}
      {!key && step === 'make' && (
        <MakeKey
          back={() => setStep('state')}
          hasCode={hasCode}
          isAnother={Boolean(expiresAt.value)}
          make={make}
        />
      )}
      {!key && step === 'state' && (
        <KeyState
          expiresAt={expiresAt.value}
          lastUsedOn={lastUsedOn.value}
          make={() => setStep('make')}
          revoke={revoke}
        />
      )}
    </section>
  )
}
