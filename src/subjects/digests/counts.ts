import type { Payload, PayloadHandler } from 'payload'

import type { Subscription } from '@/payload-types'
import { requireStaff } from '@/platform/requests/requireUser'

export type SubscriptionCounts = {
  weekly: number
  daily: number
  /** Whose letters came back. */
  paused: number
  wants: { want: string; count: number }[]
}

/** `GET /api/subscriptions/counts`: how many people get what by e-mail, for staff; never who. */
export const readCounts: PayloadHandler = async (req) => {
  requireStaff(req)
  return Response.json(await countsOf(req.payload), {
    headers: { 'Cache-Control': 'private, no-store' },
  })
}

/** Of those who confirmed, the most wanted first. */
export const countsOf = async (payload: Payload): Promise<SubscriptionCounts> => {
  const { docs } = await payload.db.find<Pick<Subscription, 'state' | 'frequency' | 'wants'>>({
    collection: 'subscriptions',
    where: { state: { in: ['active', 'paused'] } },
    select: { state: true, frequency: true, wants: true },
    pagination: false,
  })
  const active = docs.filter(({ state }) => state === 'active')
  const counts = new Map<string, number>()
  for (const want of active.flatMap(({ wants }) => wants.split('\n')))
    counts.set(want, (counts.get(want) ?? 0) + 1)
  return {
    weekly: active.filter(({ frequency }) => frequency === 'weekly').length,
    daily: active.filter(({ frequency }) => frequency === 'daily').length,
    paused: docs.length - active.length,
    wants: [...counts]
      .map(([want, count]) => ({ want, count }))
      .sort((one, other) => other.count - one.count || one.want.localeCompare(other.want)),
  }
}
