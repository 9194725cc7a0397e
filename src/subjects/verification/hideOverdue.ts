import type { Payload } from 'payload'

import { defaultLocale } from '@/lib/label'
import { monthsAfter } from '@/lib/monthsAfter'

import { findEntries, waitsSince, type Entry } from './entries'
import { rulesOf } from './rulesOf'

type Work = { payload: Payload; now: () => Date; isStopping?: () => boolean }

/** Hides services that nobody has confirmed for as long as coordinators have set; nothing when they have not. */
export const hideOverdue = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const { hideAfter } = await rulesOf(payload)
  if (!hideAfter) return

  const latest = monthsAfter(now(), -hideAfter)
  const overdue = await findEntries(
    payload,
    {
      and: [waitsSince(latest), { hiddenAt: { exists: false } }],
    },
    ['services'],
  )
  for (const entry of overdue) {
    if (isStopping?.()) return
    await hide(payload, entry, now())
  }
}

/** What follows from the row is done with it (src/subjects/verification/applyVerification). */
const hide = async (payload: Payload, entry: Entry, at: Date): Promise<void> => {
  const { id, collection, provider, since } = entry
  const { name } = await payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    locale: defaultLocale,
    select: { name: true },
  })
  try {
    await payload.create({
      collection: 'verifications',
      data: {
        event: 'hidden',
        how: 'portal',
        at: at.toISOString(),
        title: String(name),
        collection,
        document: id,
        provider,
        slot: `hidden:${id}:${since}`,
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    // Another process hid it in the same moment; what it was not, is tried again at the next look.
    const { name, code } = error as { name?: string; code?: unknown }
    payload.logger.info(
      { entry: id, fault: [name, code].filter(Boolean).join(' ') },
      'not hidden now',
    )
  }
}
