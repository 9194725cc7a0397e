'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'

import { askRest, Refused } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { ProofForm, type GivenProof } from '@/desk/ProofForm'

import type { KindName } from '../kinds'
import { saveJson } from './saveJson'
import { textsOfPersonalData as texts } from './texts'

type Found = { kinds: { kind: KindName; count: number }[]; hasAccount: boolean }
type Props = { hasCode: boolean }

const ask = <Answer,>(verb: 'find' | 'export' | 'erase', body: object) =>
  askRest<Answer>(`/api/personal-data/${verb}`, { method: 'POST', body })

/** Looks by an e-mail, shows how much there is, hands it out as a file and erases it. */
export const PersonByEmail = ({ hasCode }: Props) => {
  const tell = useSay()
  const id = useId()
  const { isBusy, run } = useRestAction(texts.failed)
  const [email, setEmail] = useState('')
  const [found, setFound] = useState<(Found & { email: string }) | null>(null)

  const find = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setFound(null)
    await run(async () => setFound({ ...(await ask<Found>('find', { email })), email }))
  }
  const erase = async (proof: GivenProof): Promise<string | null> => {
    try {
      const { message } = await ask<{ message: string }>('erase', { ...proof, email: found?.email })
      toast.success(message)
    } catch (error) {
      return (error instanceof Refused ? error.message : '') || tell(texts.failed)
    }
    setFound(null)
    return null
  }

  return (
    <>
      <form className="desk-form" onSubmit={(event) => void find(event)}>
        <label htmlFor={`${id}-email`}>{tell(texts.email)}</label>
        <input
          autoComplete="off"
          id={`${id}-email`}
          onChange={({ target }) => setEmail(target.value)}
          required
          type="email"
          value={email}
        />
        <Button disabled={isBusy} margin={false} size="large" type="submit">
          {tell(texts.find)}
        </Button>
      </form>
      <div aria-live="polite">{found && <FoundData found={found} />}</div>
      {found && found.kinds.length > 0 && (
        <>
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() =>
              void run(async () => saveJson(await ask('export', { email: found.email })))
            }
          >
            {tell(texts.take)}
          </Button>
          <h2>{tell(texts.eraseTitle)}</h2>
          <p>{tell(texts.eraseHint)}</p>
          <ProofForm hasCode={hasCode} key={found.email} send={erase} submit={tell(texts.erase)} />
        </>
      )}
    </>
  )
}

const FoundData = ({ found }: { found: Found }) => {
  const tell = useSay()

  return (
    <>
      <p>{tell(found.kinds.length > 0 ? texts.found : texts.nothing)}</p>
      <ul>
        {found.kinds.map(({ kind, count }) => (
          <li key={kind}>
            {tell(texts.kinds[kind])}: {count}
          </li>
        ))}
      </ul>
      {found.hasAccount && <p>{tell(texts.account)}</p>}
      <p>{tell(texts.contacts)}</p>
    </>
  )
}
