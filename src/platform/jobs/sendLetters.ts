import type { Payload, Where } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'
import type { Letter } from '@/payload-types'

import { faultText, isPermanent } from './fault'
import type { MailServer } from './mailServer'
import { mostAttempts, nextAttempt } from './nextAttempt'

type Work = { payload: Payload; server: MailServer; now: () => Date; isStopping?: () => boolean }

/** How long a letter belongs to the worker that took it, in milliseconds; longer than sending can last. */
const leaseMs = 600_000
const lettersAtOnce = 20

/** Sends the letters that are due, one after another; two workers never send the same one. */
export const sendLetters = async (work: Work): Promise<void> => {
  const { payload, now, isStopping } = work
  const { docs } = await payload.db.find<Letter>({
    collection: 'letters',
    where: dueAt(now()),
    sort: 'dueAt',
    limit: lettersAtOnce,
    pagination: false,
  })
  if (docs.length === 0) return

  const { name } = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  for (const letter of docs) {
    if (isStopping?.()) return
    await sendOne(work, letter, name || 'Rozcestník')
  }
}

const dueAt = (now: Date): Where => ({
  and: [
    { state: { equals: 'waiting' } },
    { dueAt: { less_than_equal: now.toISOString() } },
    {
      or: [
        { leasedUntil: { exists: false } },
        { leasedUntil: { less_than_equal: now.toISOString() } },
      ],
    },
  ],
})

const sendOne = async (work: Work, letter: Letter, portal: string): Promise<void> => {
  const { payload, now } = work
  const { id, attempts, round, leasedUntil = null } = letter
  const change = (expected: Taken, data: Partial<Letter>) =>
    compareAndSet(payload, { collection: 'letters', id, expected: stillAs(expected), data })

  // Taken for the last time and never finished: it may be what crashes workers (a poison job).
  const isOver = attempts >= mostAttempts
  const lease = new Date(now().getTime() + leaseMs).toISOString()
  const isOurs = await change(
    { attempts, round, leasedUntil },
    isOver
      ? { state: 'failed', leasedUntil: null, lastError: 'interrupted' }
      : { attempts: attempts + 1, leasedUntil: lease },
  )
  if (!isOurs || isOver) return

  const outcome = await send(work, { ...letter, attempts: attempts + 1 }, portal)
  const isKept = await change(
    { attempts: attempts + 1, round, leasedUntil: lease },
    { leasedUntil: null, ...outcome },
  )
  if (!isKept) payload.logger.warn({ letter: id }, 'a letter was sent after its lease had ended')
  if (outcome.lastError) payload.logger.warn({ letter: id, ...outcome }, 'a letter was not sent')
}

type Taken = { attempts: number; round: number; leasedUntil: string | null }

/** Nobody has taken the letter, and no admin has sent it again, since it was read. */
const stillAs = ({ attempts, round, leasedUntil }: Taken): Where => ({
  and: [
    { state: { equals: 'waiting' } },
    { attempts: { equals: attempts } },
    { round: { equals: round } },
    { leasedUntil: leasedUntil === null ? { exists: false } : { equals: leasedUntil } },
  ],
})

/** What becomes of a letter that was handed to the mail server. */
const send = async (
  { server, now }: Work,
  letter: Letter,
  portal: string,
): Promise<Partial<Letter>> => {
  try {
    await server.send(letter, portal)
    return { state: 'sent', sentAt: now().toISOString(), lastError: null }
  } catch (error) {
    const lastError = faultText(error, [...server.secrets, letter.to])
    const again = isPermanent(error) ? null : nextAttempt(letter.attempts, now())
    return again ? { dueAt: again.toISOString(), lastError } : { state: 'failed', lastError }
  }
}
