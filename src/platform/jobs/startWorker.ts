import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { env } from '@/platform/env'
import { composeDue } from '@/subjects/verification/composeDue'
import { hideOverdue } from '@/subjects/verification/hideOverdue'

import { forgetDoneJobs } from './forgetDoneJobs'
import { forgetClaims } from '@/subjects/claims/forgetClaims'
import { forgetReporters } from '@/subjects/errorReports/forgetReporters'
import { giveBackJobs } from './giveBackJobs'
import { mailServer } from './mailServer'
import { runJobs } from './runJobs'
import { sendLetters } from './sendLetters'

/** Milliseconds between two looks for work, and between two looks for what may be forgotten. */
const every = 3_000
const hour = 3_600_000

export type Worker = {
  /** Resolves when what is under way is done; nothing new is begun. */
  stop: () => Promise<void>
}

/** Sends letters, publishes at set times and asks for confirmations, until it is stopped. Several may run beside each other. */
export const startWorker = (payload: Payload, smtpUrl = env.smtpUrl): Worker => {
  const stopping = new AbortController()
  const { signal } = stopping
  const isStopping = () => signal.aborted

  const repeat = async (what: string, work: () => Promise<void>, wait = every): Promise<void> => {
    while (!signal.aborted) {
      await work().catch((error: unknown) =>
        payload.logger.error({ what, fault: nameOf(error) }, 'the worker could not do its work'),
      )
      await pause(wait, undefined, { signal }).catch(() => undefined)
    }
  }

  const now = () => new Date()
  const verify = async (): Promise<void> => {
    await composeDue({ payload, now, isStopping })
    await hideOverdue({ payload, now, isStopping })
    await forgetReporters(payload, now())
  }
  const loops = [
    repeat('verification', verify, hour),
    repeat('jobs', async () => {
      await giveBackJobs(payload)
      await runJobs({ payload, isStopping })
    }),
    repeat('done jobs', () => forgetDoneJobs(payload), hour),
    repeat('claims', () => forgetClaims(payload), hour),
  ]
  if (smtpUrl) {
    const server = mailServer(smtpUrl)
    loops.push(repeat('letters', () => sendLetters({ payload, server, now, isStopping })))
  }

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
