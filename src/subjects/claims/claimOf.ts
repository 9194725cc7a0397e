import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import type { Claim } from '@/payload-types'

import { demandStaff } from '@/subjects/review/demandStaff'
import { refuse } from '@/subjects/review/entry'

/** The claim that somebody of the staff is about to decide on. */
export const claimOf = async (req: PayloadRequest): Promise<Claim> => {
  demandStaff(req)
  const claim = await req.payload.findByID({
    ...{ collection: 'claims', id: String(req.routeParams?.id), depth: 0, overrideAccess: true },
    ...{ req, disableErrors: true },
  })
  return claim ?? refuse(req, 404, missing)
}

/** Takes a waiting claim; of two people who decide at once one is refused with 409. */
export const takeClaim = async (
  req: PayloadRequest,
  { id }: Claim,
  state: 'approved' | 'refused',
): Promise<void> => {
  const taken = await req.payload.db.updateOne({
    collection: 'claims',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
    data: { state, slot: String(id) },
    options: { atomic: true },
    req,
  })
  if (!taken) refuse(req, 409, decided)
}

/** Opens again what could not be carried out. */
export const reopenClaim = (req: PayloadRequest, { id, ico, email }: Claim) =>
  req.payload.db.updateOne({
    collection: 'claims',
    where: { id: { equals: id } },
    data: { state: 'waiting', slot: `${ico}:${email}` },
    options: { atomic: true },
    req,
  })

/** Writes down who decided; letters follow from it. */
export const settleClaim = (
  req: PayloadRequest,
  { id }: Claim,
  outcome: { reason?: string; isNewAccount?: boolean },
) =>
  req.payload.update({
    ...{ collection: 'claims', id, depth: 0, overrideAccess: true, req },
    data: {
      ...{ decidedAt: new Date().toISOString(), decidedByName: req.user?.name, ...outcome },
    },
  })

const missing = label('Žádost tu není.', 'There is no such claim.', 'Такої заявки немає.')
const decided = label(
  'O žádosti už někdo rozhodl.',
  'Somebody has decided on it already.',
  'Хтось уже вирішив щодо цієї заявки.',
)
