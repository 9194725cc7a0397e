import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import type { Claim } from '@/payload-types'
import { requireDecider } from '@/subjects/review/requireDecider'
import { fail } from '@/platform/requests/fail'
import { compareAndSet } from '@/platform/database/compareAndSet'

/** The claim that somebody of the staff is about to decide on. */
export const claimOf = async (req: PayloadRequest): Promise<Claim> => {
  requireDecider(req)
  const claim = await req.payload.findByID({
    collection: 'claims',
    id: String(req.routeParams?.id),
    depth: 0,
    overrideAccess: true,
    req,
    disableErrors: true,
  })
  return claim ?? fail(req, 404, missing)
}

/** Takes a waiting claim; of two people who decide at once one is refused with 409. */
export const takeClaim = async (
  req: PayloadRequest,
  { id }: Claim,
  state: 'approved' | 'refused',
): Promise<void> => {
  const taken = await compareAndSet(req, {
    collection: 'claims',
    id,
    expected: { state: { equals: 'waiting' } },
    data: { state, slot: id },
  })
  if (!taken) fail(req, 409, decided)
}

/** Opens again what could not be carried out. */
export const reopenClaim = (req: PayloadRequest, { id, ico, email }: Claim) =>
  req.payload.db.updateOne({
    collection: 'claims',
    id,
    data: { state: 'waiting', slot: `${ico}:${email}` },
    req,
  })

/** Writes down who decided; letters follow from it. */
export const settleClaim = (
  req: PayloadRequest,
  { id }: Claim,
  outcome: { reason?: string; isNewAccount?: boolean },
) =>
  req.payload.update({
    collection: 'claims',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      decidedAt: new Date().toISOString(),
      decidedByName: req.user?.name,
      ...outcome,
    },
  })

const missing = label('Žádost tu není.', 'There is no such claim.', 'Такої заявки немає.')
const decided = label(
  'O žádosti už někdo rozhodl.',
  'Somebody has decided on it already.',
  'Хтось уже вирішив щодо цієї заявки.',
)
