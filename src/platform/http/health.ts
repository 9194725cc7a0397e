import type { Payload } from 'payload'

const mostMs = 2_000

type Health = { status: number; body: Record<string, unknown> }

/** Whether the database answers within two seconds; the reason when it does not. */
export const health = async (payload: Payload): Promise<Health> => {
  const database = payload.db.name
  try {
    await withinLimit(payload.db.count({ collection: 'redirects', where: {} }))
    return { status: 200, body: { status: 'ok', database, uptime: Math.round(process.uptime()) } }
  } catch (error) {
    const reason = error instanceof TimeoutError ? 'does not answer in time' : 'cannot be reached'
    return { status: 503, body: { status: 'unavailable', database, reason } }
  }
}

class TimeoutError extends Error {}

const withinLimit = <Value>(work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeoutError()), mostMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
