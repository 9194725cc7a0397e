'use client'

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askRest, Refused, type Fault } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import { useStored } from '@/desk/useStored'
import type { Proposal, User } from '@/payload-types'

import { textsOfReview as texts } from './texts'

/** In the editor of an entry: its provider hands the draft over, takes it back, reads why it was returned. */
export const HandOver = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const say = useSay()
  const { isBusy, run } = useRestAction(texts.failed)
  const { isStored, stored } = useStored()
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const [faults, setFaults] = useState<Fault[]>([])
  const [isAwaitingSave, setAwaitingSave] = useState(false)
  const isOwner = user?.role === 'provider' && Boolean(id)

  const newest = useCallback(async (): Promise<Proposal | null> => {
    const where = `where[document][equals]=${id}&where[collection][equals]=${collectionSlug}`
    const url = `/api/proposals?${where}&sort=-submittedAt&limit=1&depth=0`
    return (await askRest<{ docs: Proposal[] }>(url)).docs[0] ?? null
  }, [id, collectionSlug])

  useEffect(() => {
    if (isOwner) newest().then(setProposal, () => setProposal(null))
  }, [isOwner, newest])

  const post = async (verb: 'submit' | 'withdraw') => {
    const url = `/api/${collectionSlug}/${id}/${verb}`
    setFaults([])
    const ask = () =>
      askRest<{ message: string }>(url, { method: 'POST' }).catch((error: unknown) => {
        const found = error instanceof Refused ? faultsOf(error) : []
        setFaults(found)
        throw found.length ? new Refused([{ message: say(texts.incomplete) }]) : error
      })
    if (await run(ask)) setProposal(await newest())
  }

  const isWaiting = proposal?.state === 'waiting'
  const press = async () => {
    setAwaitingSave(true)
    await stored()
    setAwaitingSave(false)
    await post(isWaiting ? 'withdraw' : 'submit')
  }

  if (!isOwner) return null
  const label = isWaiting ? texts.withdraw : texts.handOver

  return (
    <div className="desk-hand-over">
      {isWaiting && <span className="desk-badge">{say(texts.waits)}</span>}
      {proposal?.state === 'returned' && (
        <span className="desk-returned">{say(texts.returned(proposal.reason ?? ''))}</span>
      )}
      <Button
        buttonStyle={isWaiting ? 'secondary' : 'primary'}
        disabled={isBusy || isAwaitingSave}
        onClick={() => void press()}
        size="medium"
      >
        {say(isAwaitingSave && !isStored ? texts.saving : label)}
      </Button>
      {faults.length > 0 && (
        <div className="desk-faults" role="alert">
          <p>{say(texts.incomplete)}</p>
          <ul>
            {faults.map(({ path, label, message }) => (
              <li key={path}>
                <strong>{label ?? path}</strong>: {message}
              </li>
            ))}
          </ul>
          <Button buttonStyle="secondary" margin={false} onClick={() => setFaults([])} size="small">
            {say(texts.close)}
          </Button>
        </div>
      )}
    </div>
  )
}

const faultsOf = ({ errors }: Refused): Fault[] => errors.flatMap(({ data }) => data?.errors ?? [])
