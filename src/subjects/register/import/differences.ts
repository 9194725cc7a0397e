import type { Payload } from 'payload'

import type { RegisterDifference } from '@/payload-types'

import type { Shown } from './registerField'

export type Raised = {
  collection: 'services' | 'providers'
  entry: string
  title: string
  field: string
  ours: Shown
  register: Shown
  /** What is written when it is accepted. */
  value: unknown
  asOf: string
  hint?: string
}

const linesOf = (shown: Shown): string | null =>
  (Array.isArray(shown) ? shown.join('\n') : shown) || null

const slotOf = (collection: string, entry: string, field: string): string =>
  `${collection}:${entry}:${field}`

const rowAt = async (payload: Payload, slot: string): Promise<RegisterDifference | undefined> => {
  const { docs } = await payload.find({
    collection: 'register-differences',
    where: { slot: { equals: slot } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/**
 * Puts a new value of the register among what waits for staff; one that has been asked about, whatever was decided,
 * is not asked again. True when it waits anew.
 */
export const raise = async (payload: Payload, raised: Raised, isDry: boolean): Promise<boolean> => {
  const { collection, entry, field, value } = raised
  const slot = slotOf(collection, entry, field)
  const row = await rowAt(payload, slot)
  // Whoever was killed between taking a row and writing its entry has decided nothing.
  const isUnfinished = row && row.state !== 'waiting' && !row.decidedAt
  const isAsked = row && JSON.stringify(row.value) === JSON.stringify({ held: value })
  if (isAsked && !isUnfinished) return false
  if (isDry) return true

  const data = {
    field,
    title: raised.title,
    ours: linesOf(raised.ours),
    register: linesOf(raised.register),
    // A field of JSON takes no bare text.
    value: { held: value } as never,
    asOf: raised.asOf,
    hint: raised.hint ?? null,
    state: 'waiting' as const,
    seenAt: new Date().toISOString(),
    decidedAt: null,
    decidedByName: null,
  }
  const options = { collection: 'register-differences', depth: 0, overrideAccess: true } as const
  if (row) await payload.update({ ...options, id: row.id, data })
  else
    await payload.create({
      ...options,
      data: { ...data, slot, entry: { relationTo: collection, value: entry } },
    })
  return true
}

/** The portal and the register agree again: there is nothing left to decide. */
export const settleAgreed = async (
  payload: Payload,
  collection: string,
  entry: string,
  field: string,
): Promise<void> => {
  const row = await rowAt(payload, slotOf(collection, entry, field))
  if (row?.state === 'waiting')
    await payload.delete({
      collection: 'register-differences',
      id: row.id,
      depth: 0,
      overrideAccess: true,
    })
}
