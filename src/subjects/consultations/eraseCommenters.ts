import type { Payload } from 'payload'

import { eraseLettersAbout } from '@/platform/mail/eraseLetters'
import { daysBefore, keptDays } from '@/lib/keptDays'

/** Deletes the e-mails of people whose consultation closed a year ago, with the letters that went to them. */
export const eraseCommenters = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'consultations',
    where: { closesAt: { less_than: daysBefore(now, keptDays.commenter) } },
    select: {},
    pagination: false,
  })
  for (const { id } of docs) await eraseOf(payload, String(id))
}

const eraseOf = async (payload: Payload, consultation: string): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string; email?: string | null }>({
    collection: 'comments',
    where: { consultation: { equals: consultation } },
    select: { email: true },
    pagination: false,
  })
  // Of those who took their comment back only letters are left.
  await eraseLettersAbout(payload, [
    `consultations:${consultation}`,
    ...docs.map(({ id }) => `comments:${id}`),
  ])
  for (const { id } of docs.filter(({ email }) => email))
    await payload.db.updateOne({
      collection: 'comments',
      id,
      data: { email: null, tokenHash: null, updatedAt: null },
      returning: false,
    })
}
