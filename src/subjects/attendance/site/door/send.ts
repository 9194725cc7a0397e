import type { DoorList, DoorMark, DoorResult } from '@/lib/checkIn'

import { memory } from './memory'

/** How the last attempt to reach the portal ended; a refusal with the portal's own words. */
export type Reach = 'reached' | 'offline' | 'signedOut' | { refused: string }

const patienceMs = 10_000
const mostAtOnce = 500

class Refusal extends Error {
  constructor(readonly reach: Reach) {
    super('refused')
  }
}

/**
 * Sends what waits and reads the list anew. A mark leaves the device once both have come through; until then it is sent
 * again, which changes nothing.
 */
export const exchange = async (event: string, date: string): Promise<Reach> => {
  try {
    const url = `/api/events/${encodeURIComponent(event)}/check-in`
    const marks = memory.marks(date).slice(0, mostAtOnce)
    const body = { occurrence: date, now: new Date().toISOString(), marks }
    const { results } =
      marks.length > 0 ? await ask<{ results: DoorResult[] }>(url, body) : { results: [] }
    const list = await ask<DoorList>(`${url}?occurrence=${encodeURIComponent(date)}`)
    settle(date, marks, results, list)
    memory.keepList({ id: event, list })
    const sent = new Set(marks.map(({ id }) => id))
    const hasMore = memory.marks(date).some(({ id }) => !sent.has(id))
    return hasMore ? await exchange(event, date) : 'reached'
  } catch (error) {
    return error instanceof Refusal ? error.reach : 'offline'
  }
}

const settle = (date: string, marks: DoorMark[], results: DoorResult[], list: DoorList) => {
  for (const result of results) {
    const mark = marks.find(({ id }) => id === result.id)
    if (!mark) continue
    // A later mark of this device stands instead: nothing was lost.
    const isOver = marks.some((other) => other.at > mark.at && isOfSame(mark, other))
    if (result.outcome !== 'stored' && !isOver)
      memory.keepTold(date, { mark, name: nameOf(date, mark, list), result })
    memory.dropMark(date, mark.id)
  }
}

const isOfSame = (one: DoorMark, other: DoorMark) =>
  'registration' in one && 'registration' in other && one.registration === other.registration

const nameOf = (date: string, mark: DoorMark, list: DoorList): string => {
  if ('name' in mark) return mark.name
  const known = [...list.people, ...(memory.list(date)?.list.people ?? [])]
  return known.find(({ registration }) => registration === mark.registration)?.name ?? ''
}

const ask = async <Answer>(url: string, body?: object): Promise<Answer> => {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    // A signal that is there and carries nothing must not hold up the door.
    signal: AbortSignal.timeout(patienceMs),
  })
  if (response.ok) return (await response.json()) as Answer
  if (response.status === 401 || response.status === 403) throw new Refusal('signedOut')
  if (response.status >= 500) throw new Refusal('offline')
  const { errors } = (await response.json().catch(() => ({}))) as {
    errors?: { message?: string }[]
  }
  throw new Refusal({ refused: errors?.[0]?.message ?? String(response.status) })
}
