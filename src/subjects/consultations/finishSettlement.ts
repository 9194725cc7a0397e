import type { Payload } from 'payload'

import type { Consultation } from '@/payload-types'

import { sendSettlement } from './letters/sendSettlement'

/**
 * What follows once a settlement is published: its decisions become readable, then its authors are written to. Each
 * step may be done again, so whatever a killed process left is finished by the next one.
 */
export const finishSettlement = async (payload: Payload, id: string): Promise<void> => {
  const consultation = await payload.db.findOne<Consultation>({
    collection: 'consultations',
    where: { id: { equals: id } },
  })
  if (!consultation?.settledAt || consultation.isTold) return

  await payload.db.updateMany({
    collection: 'comments',
    where: { and: [{ consultation: { equals: id } }, { decision: { exists: true } }] },
    data: { isSettled: true },
    returning: false,
  })
  for (const changed of ['comments', 'consultations'])
    await payload.db.create({ collection: 'changes', data: { of: changed } })
  await sendSettlement(payload, {
    id,
    title: consultation.title,
    plan: String(consultation.plan),
  })
  await payload.db.updateOne({
    collection: 'consultations',
    id,
    data: { isTold: true, updatedAt: null },
  })
}

/** Finishes the settlements that a killed process left half-way. */
export const finishSettlements = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'consultations',
    where: { and: [{ settledAt: { exists: true } }, { isTold: { not_equals: true } }] },
    select: {},
    pagination: false,
  })
  for (const { id } of docs) await finishSettlement(payload, String(id))
}
