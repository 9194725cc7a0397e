import { deleteDoneJobs } from '@/platform/jobs/deleteDoneJobs'
import { releaseAbandonedJobs } from '@/platform/jobs/releaseAbandonedJobs'
import { eraseAnswers } from '@/subjects/answers/eraseAnswers'
import { deleteOldClaims } from '@/subjects/claims/deleteOldClaims'
import { eraseCommenters } from '@/subjects/consultations/eraseCommenters'
import { finishSettlements } from '@/subjects/consultations/finishSettlement'
import { tellNewComments } from '@/subjects/consultations/tellNewComments'
import { deleteReporterAddresses } from '@/subjects/errorReports/deleteReporterAddresses'

import { env } from './platform/env'
import { mailServer } from './platform/jobs/mailServer'
import { runJobs } from './platform/jobs/runJobs'
import { sendLetters } from './platform/jobs/sendLetters'
import type { RecurringJob } from './platform/jobs/startWorker'
import { forgetUnconfirmed } from './subjects/digests/forgetUnconfirmed'
import { sendDigests } from './subjects/digests/sendDigests'
import { askAfter } from './subjects/feedback/askAfter'
import { eraseFeedback } from './subjects/feedback/eraseFeedback'
import { eraseOldInvitees } from './subjects/groups/invitees/erase'
import { followMeetings } from './subjects/groups/invitees/followMeetings'
import { eraseOldRoomComments } from './subjects/groups/room/eraseComments'
import { eraseLeftSeats } from './subjects/groups/room/places'
import { tellRoomComments } from './subjects/groups/room/tellNewComments'
import { remindOfTasks } from './subjects/groups/remindOfTasks'
import { eraseOldLetters } from './subjects/personalData/eraseOldLetters'
import { eraseOldImports } from './subjects/tables/import/run/eraseImports'
import { allFound } from './subjects/catalogue/rest/allFound'
import { deleteOldPrints } from './subjects/print/prepared/deleteOlder'
import { prepareDue } from './subjects/print/prepared/prepareDue'
import { composeDue } from './subjects/verification/composeDue'
import { hideOverdue } from './subjects/verification/hideOverdue'
import { readByNight } from './subjects/register/load/nightly'
import { sendCertificates } from './subjects/attendance/certificates/sendCertificates'
import { eraseRegistrations } from './subjects/registrations/erase'
import { keepPlaces } from './subjects/registrations/keepPlaces'
import { sweepBlanks } from './subjects/writing/blank/sweepBlanks'

const secondMs = 1_000
const minuteMs = 60_000
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
      await releaseAbandonedJobs(context.payload)
      await runJobs(context)
    },
  },
  { name: 'done jobs', pauseMs: hourMs, run: ({ payload }) => deleteDoneJobs(payload) },
  { name: 'claims', pauseMs: hourMs, run: ({ payload }) => deleteOldClaims(payload) },
  {
    name: 'reporters',
    pauseMs: hourMs,
    run: ({ payload, now }) => deleteReporterAddresses(payload, now()),
  },
  {
    name: 'commenters',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseCommenters(payload, now()),
  },
  {
    name: 'brought tables',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseOldImports(payload, now()),
  },
  {
    name: 'settlements',
    pauseMs: minuteMs,
    run: ({ payload }) => finishSettlements(payload),
  },
  { name: 'new comments', pauseMs: hourMs, run: tellNewComments },
  { name: 'certificates', pauseMs: 5 * secondMs, run: sendCertificates },
  { name: 'catalogues on paper', pauseMs: secondMs, run: prepareDue(allFound) },
  {
    name: 'old catalogues on paper',
    pauseMs: hourMs,
    run: ({ payload, now }) => deleteOldPrints(payload, now()),
  },
  { name: 'places', pauseMs: 20 * secondMs, run: keepPlaces },
  {
    name: 'registrations',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseRegistrations(payload, now()),
  },
  { name: 'questions after events', pauseMs: minuteMs, run: askAfter },
  {
    name: 'feedback',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseFeedback(payload, now()),
  },
  { name: 'tasks of groups', pauseMs: minuteMs, run: remindOfTasks },
  { name: 'meetings of groups', pauseMs: 20 * secondMs, run: followMeetings },
  {
    name: 'invitees',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseOldInvitees(payload, now()),
  },
  {
    name: 'old comments of members',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseOldRoomComments(payload, now()),
  },
  { name: 'comments of members', pauseMs: hourMs, run: tellRoomComments },
  { name: 'seats in groups', pauseMs: hourMs, run: ({ payload }) => eraseLeftSeats(payload) },
  { name: 'answers', pauseMs: hourMs, run: ({ payload, now }) => eraseAnswers(payload, now()) },
  { name: 'digests', pauseMs: minuteMs, run: sendDigests },
  {
    name: 'unconfirmed subscriptions',
    pauseMs: hourMs,
    run: ({ payload, now }) => forgetUnconfirmed(payload, now()),
  },
  {
    name: 'old letters',
    pauseMs: hourMs,
    run: ({ payload, now }) => eraseOldLetters(payload, now()),
  },
  { name: 'state register', pauseMs: minuteMs, run: (context) => readByNight(context) },
  { name: 'blank drafts', pauseMs: hourMs, run: ({ payload, now }) => sweepBlanks(payload, now()) },
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
