'use client'

import {
  Button,
  toast,
  useAuth,
  useDocumentInfo,
  useFormModified,
  useTranslation,
} from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { say, type Label } from '@/lib/label'
import type { Proposal, User } from '@/payload-types'

import { textsOfReview as texts } from './texts'

type Answer = { message?: string; errors?: { message: string; data?: { errors?: Fault[] } }[] }
type Fault = { path: string; message: string }

/** In the editor of an entry: its provider hands the draft over, takes it back, reads why it was returned. */
export const HandOver = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const [isBusy, setBusy] = useState(false)
  const tell = (text: Label) => say({ i18n: { language: i18n.language } }, text)
  const isOwner = user?.role === 'provider' && Boolean(id)

  const newest = useCallback(async (): Promise<Proposal | null> => {
    const where = `where[document][equals]=${id}&where[collection][equals]=${collectionSlug}`
    const response = await fetch(`/api/proposals?${where}&sort=-submittedAt&limit=1&depth=0`)
    const answer = (await response.json()) as { docs?: Proposal[] }
    return answer.docs?.[0] ?? null
  }, [id, collectionSlug])

  useEffect(() => {
    if (isOwner) newest().then(setProposal, () => setProposal(null))
  }, [isOwner, newest])

  const post = async (verb: 'submit' | 'withdraw') => {
    setBusy(true)
    const response = await fetch(`/api/${collectionSlug}/${id}/${verb}`, { method: 'POST' }).catch(
      () => null,
    )
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    if (!response?.ok) toast.error(faultsIn(answer) || tell(texts.failed))
    else {
      toast.success(answer?.message ?? '')
      setProposal(await newest())
    }
  }

  if (!isOwner) return null
  const isWaiting = proposal?.state === 'waiting'

  return (
    <div className="desk-hand-over">
      {isWaiting && <span className="desk-badge">{tell(texts.waits)}</span>}
      {proposal?.state === 'returned' && (
        <span className="desk-returned">{tell(texts.returned(proposal.reason ?? ''))}</span>
      )}
      <Button
        buttonStyle={isWaiting ? 'secondary' : 'primary'}
        disabled={isBusy || isModified}
        onClick={() => void post(isWaiting ? 'withdraw' : 'submit')}
        size="medium"
      >
        {tell(isWaiting ? texts.withdraw : texts.handOver)}
      </Button>
    </div>
  )
}

/** What the server says, with the names of fields that are missing. */
const faultsIn = (answer: Answer | null): string =>
  (answer?.errors ?? [])
    .map(({ message, data }) =>
      [message, ...(data?.errors ?? []).map(({ path }) => path)].join(' '),
    )
    .join(' ')
