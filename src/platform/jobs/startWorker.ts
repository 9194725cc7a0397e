import { setMaxListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

/** What a job is given; `isStopping` says that nothing new is to be begun. */
type JobContext = { payload: Payload; now: () => Date; isStopping: () => boolean }

/** Work that the portal does by itself, again after `pauseMs` milliseconds. */
export type RecurringJob = {
  name: string
  pauseMs: number
  run: (context: JobContext) => Promise<void>
}

export type Worker = {
  /** Resolves when what is under way is done; nothing new is begun. */
  stop: () => Promise<void>
}

/** Repeats the jobs, each at its own pace, until it is stopped. Several workers may run beside each other. */
export const startWorker = (payload: Payload, jobs: RecurringJob[]): Worker => {
  const stopping = new AbortController()
  const { signal } = stopping
  // Each job listens; Node would take more than ten for a leak and say so in the log of every portal.
  setMaxListeners(jobs.length, signal)
  const context = { payload, now: () => new Date(), isStopping: () => signal.aborted }

  const repeat = async ({ name, pauseMs, run }: RecurringJob): Promise<void> => {
    while (!signal.aborted) {
      await run(context).catch((error: unknown) =>
        payload.logger.error({ job: name, fault: nameOf(error) }, 'a job of the worker failed'),
      )
      await pause(pauseMs, undefined, { signal }).catch(() => undefined)
    }
  }
  const loops = jobs.map(repeat)

  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

/** The database's own message repeats what it was asked with, addresses included. */
const nameOf = (error: unknown): string => {
  const { name, code } = error as { name?: string; code?: unknown }
  return [name, code].filter(Boolean).join(' ')
}
