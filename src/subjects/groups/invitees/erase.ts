import type { Payload } from 'payload'

import { daysBefore, keptDays } from '@/lib/keptDays'
import type { Invitee } from '@/payload-types'
import { eraseLettersAbout } from '@/platform/mail/eraseLetters'

import { aboutInvitee } from './letterTo'

/** Deletes who was invited to a meeting and what they replied, with the letters, once it is long over. */
export const eraseOldInvitees = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.db.find<Invitee>({
    collection: 'invitees',
    where: { startsAt: { less_than: daysBefore(now, keptDays.invitee) } },
    pagination: false,
  })
  await eraseInvitees(payload, docs)
}

/** Deletes the given rows, with the addresses and words of their letters. */
export const eraseInvitees = async (payload: Payload, invitees: Invitee[]): Promise<void> => {
  if (invitees.length === 0) return
  await eraseLettersAbout(payload, invitees.map(aboutInvitee))
  await payload.db.deleteMany({
    collection: 'invitees',
    where: { id: { in: invitees.map(({ id }) => id) } },
  })
}
