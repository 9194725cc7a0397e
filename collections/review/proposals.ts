import type { PayloadRequest } from 'payload'

import type { Proposal } from '@/payload-types'

import { refuse, type Reviewed, type Row } from './entry'
import { label } from '@/lib/label'

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
    req,
  })
  return docs[0] ?? null
}

/** The same, refusing with 409 when none waits. */
export const demandProposal = async (
  req: PayloadRequest,
  collection: Reviewed,
  { id }: Row,
): Promise<Proposal> =>
  (await waitingProposal(req, collection, id)) ?? refuse(req, 409, nothingWaits)

/** An entry waits once: an index on this text sees to it. */
export const slotOf = (collection: string, id: string): string => `${collection}:${id}`

type Closing = Pick<Proposal, 'state'> & { reason?: string }

/** Closes a waiting proposal, unless somebody else has just done so: then 409. */
export const close = async (req: PayloadRequest, { id }: Proposal, closing: Closing) => {
  const closed = await req.payload.db.updateOne({
    collection: 'proposals',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
    data: {
      ...closing,
      slot: id,
      decidedBy: req.user?.id,
      decidedAt: new Date().toISOString(),
    },
    options: { atomic: true },
    req,
  })
  if (!closed) refuse(req, 409, nothingWaits)
}

/** Opens again what could not be carried out. */
export const reopen = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  const { id, collection, document } = proposal
  await req.payload.db.updateOne({
    collection: 'proposals',
    where: { id: { equals: id } },
    data: {
      state: 'waiting',
      slot: slotOf(String(collection), String(document)),
      decidedBy: null,
      decidedAt: null,
    },
    options: { atomic: true },
    req,
  })
}

const nothingWaits = label(
  'Tady už nic nečeká na rozhodnutí: návrh je vyřízen, nebo vzat zpět.',
  'Nothing waits for a decision here any more: the proposal is settled or taken back.',
  'Тут уже нічого не чекає на рішення: пропозицію розглянуто або відкликано.',
)
