import type { PayloadRequest } from 'payload'

import type { Proposal } from '@/payload-types'
import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { aside } from '@/platform/requests/aside'

import type { Reviewed, Entry } from './entry'
import { journalReview } from './journalReview'

/** The proposal of an entry that waits for a decision; null when none does. */
export const waitingProposal = async (
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Proposal | null> => {
  const { docs } = await req.payload.find({
    collection: 'proposals',
    where: { slot: { equals: slotOf(collection, id) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  return docs[0] ?? null
}

/** The same, refusing with 409 when none waits. */
export const requireProposal = async (
  req: PayloadRequest,
  collection: Reviewed,
  { id }: Entry,
): Promise<Proposal> => (await waitingProposal(req, collection, id)) ?? fail(req, 409, nothingWaits)

/** Whether a proposal says in words what is different and changes no field: staff write it in themselves. */
export const areOnlyWords = ({ changes, isNew }: Proposal): boolean =>
  !isNew && (!Array.isArray(changes) || changes.length === 0)

/** An entry waits once: an index on this text sees to it. */
export const slotOf = (collection: string, id: string): string => `${collection}:${id}`

/** Takes a waiting proposal to decide on it; 409 when somebody else has just done so. */
export const takeProposal = async (
  req: PayloadRequest,
  { id }: Proposal,
  state: Proposal['state'],
): Promise<void> => {
  const taken = await compareAndSet(req, {
    collection: 'proposals',
    id,
    expected: { state: { equals: 'waiting' } },
    data: { state, slot: id },
  })
  if (!taken) fail(req, 409, nothingWaits)
}

/** Writes down who decided, when and why; letters follow from it. */
export const settle = async (req: PayloadRequest, { id }: Proposal, reason?: string) => {
  await req.payload.update({
    collection: 'proposals',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      decidedBy: req.user?.id,
      decidedByName: req.user?.name,
      decidedAt: new Date().toISOString(),
      reason,
    },
  })
}

/** Ends a proposal that its provider does not stand by any more. */
export const takeBack = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  await takeProposal(req, proposal, 'withdrawn')
  await settle(req, proposal)
  await journalReview(req, 'withdrawn', proposal)
}

/** Opens again what could not be carried out. */
export const reopen = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  const { id, collection, document } = proposal
  await req.payload.db.updateOne({
    collection: 'proposals',
    id,
    data: { state: 'waiting', slot: slotOf(String(collection), String(document)) },
    req,
  })
}

const nothingWaits = label(
  'Tady už nic nečeká na rozhodnutí: návrh je vyřízen, nebo vzat zpět.',
  'Nothing waits for a decision here any more: the proposal is settled or taken back.',
  'Тут уже нічого не чекає на рішення: пропозицію розглянуто або відкликано.',
)
