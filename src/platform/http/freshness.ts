import type { Payload } from 'payload'

import { newestChanges } from './newestChanges'

type Watch = { payload: Payload; onChange: () => void; every?: number }

/** How long a change is kept, in milliseconds. */
const keptForMs = 3_600_000

/**
 * Watches for changes of public content, whoever made them: this instance, another one, a job or a command.
 * `check` looks at once and is awaited before a write is answered; besides, it looks every 400 ms.
 */
export const watchChanges = ({ payload, onChange, every = 400 }: Watch) => {
  let seen: string | undefined
  let running: Promise<void> | undefined
  let again = false

  const look = async (): Promise<void> => {
    const newest = await newestChanges(payload)
    const isChanged = seen !== undefined && seen !== newest
    seen = newest
    if (isChanged) onChange()
  }

  /** Looks now; a look that is already under way may have read before the change, so one more follows. */
  const check = async (): Promise<void> => {
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      do {
        again = false
        await look()
      } while (again)
    })().finally(() => (running = undefined))
    return running
  }

  /** Old rows have been seen by every instance long ago. */
  const trim = (): Promise<unknown> =>
    payload.db.deleteMany({
      collection: 'changes',
      where: { createdAt: { less_than: new Date(Date.now() - keptForMs).toISOString() } },
    })

  const timer = setInterval(() => {
    if (!running) check().catch(() => undefined)
  }, every)
  timer.unref()
  const trimmer = setInterval(() => void trim().catch(() => undefined), keptForMs)
  trimmer.unref()

  const stop = (): void => {
    clearInterval(timer)
    clearInterval(trimmer)
  }
  return { check, trim, stop }
}
