import { env } from './platform/env'
import { forgetDoneJobs } from './platform/jobs/forgetDoneJobs'
import { giveBackJobs } from './platform/jobs/giveBackJobs'
import { mailServer } from './platform/jobs/mailServer'
import { runJobs } from './platform/jobs/runJobs'
import { sendLetters } from './platform/jobs/sendLetters'
import type { RecurringJob } from './platform/jobs/startWorker'
import { forgetClaims } from './subjects/claims/forgetClaims'
import { forgetReporters } from './subjects/errorReports/forgetReporters'
import { composeDue } from './subjects/verification/composeDue'
import { hideOverdue } from './subjects/verification/hideOverdue'

const secondMs = 1_000
const hourMs = 3_600_000

/** All that the portal does by itself. Without a mail server letters wait in the desk. */
export const jobs = (smtpUrl = env.smtpUrl): RecurringJob[] => [
  {
    name: 'verification',
    pauseMs: hourMs,
    run: async (context) => {
      await composeDue(context)
      await hideOverdue(context)
    },
  },
  {
    name: 'publications',
    pauseMs: 3 * secondMs,
    run: async (context) => {
      await giveBackJobs(context.payload)
      await runJobs(context)
    },
  },
  { name: 'done jobs', pauseMs: hourMs, run: ({ payload }) => forgetDoneJobs(payload) },
  { name: 'claims', pauseMs: hourMs, run: ({ payload }) => forgetClaims(payload) },
  {
    name: 'reporters',
    pauseMs: hourMs,
    run: ({ payload, now }) => forgetReporters(payload, now()),
  },
  ...(smtpUrl ? [letters(smtpUrl)] : []),
]

const letters = (smtpUrl: string): RecurringJob => {
  const server = mailServer(smtpUrl)
  return {
    name: 'letters',
    pauseMs: 3 * secondMs,
    run: (context) => sendLetters({ ...context, server }),
  }
}
