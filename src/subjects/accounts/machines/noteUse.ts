import { createLocalReq, type Payload } from 'payload'

import { pragueClock } from '@/lib/pragueTime'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { recordAudit } from '@/subjects/journal/recordAudit'

import type { Machine } from './machine'

/** Notes the day on which a key was used, once a day, and journals its first use. */
export const noteUse = async (payload: Payload, machine: Machine): Promise<void> => {
  const today = `${pragueClock(new Date()).slice(0, 10)}T12:00:00.000Z`
  const before = machine.keyLastUsedOn
  if (before && new Date(before).toISOString() === today) return

  const isFirst = before == null
  const noted = await compareAndSet(payload, {
    collection: 'users',
    id: String(machine.id),
    // Of many requests at once only one finds it so.
    expected: {
      and: [
        { apiKeyIndex: { equals: machine.apiKeyIndex } },
        { keyLastUsedOn: isFirst ? { exists: false } : { less_than: today } },
      ],
    },
    data: { keyLastUsedOn: today, updatedAt: null },
  })
  if (noted && isFirst) await journal(payload, machine, 'key-used')
}

/** Journals that a key was sent after its last day; once, however often its script comes. */
export const noteExpiredUse = async (payload: Payload, machine: Machine): Promise<void> => {
  if (machine.keyRefusedAt) return
  const noted = await compareAndSet(payload, {
    collection: 'users',
    id: String(machine.id),
    expected: { keyRefusedAt: { exists: false } },
    data: { keyRefusedAt: new Date().toISOString(), updatedAt: null },
  })
  if (noted) await journal(payload, machine, 'key-expired')
}

const journal = async (
  payload: Payload,
  { id, name, role }: Machine,
  action: 'key-used' | 'key-expired',
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await recordAudit(req, {
    action,
    collection: 'users',
    document: String(id),
    title: name,
    person: { id: String(id), name, role },
  })
}
