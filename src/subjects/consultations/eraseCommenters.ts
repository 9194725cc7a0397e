import type { Payload } from 'payload'

import { monthsAfter } from '@/lib/monthsAfter'

/** How long the e-mail of who commented is kept after the consultation closed, in months. */
const keptMonths = 12
const nobody = 'smazano@portal.invalid'
const erased = '—'
/** A condition holds so many values at once. */
const lettersAtOnce = 100

/** Deletes the e-mails of people whose consultation closed a year ago, with the letters that went to them. */
export const eraseCommenters = async (payload: Payload, now: Date): Promise<void> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'consultations',
    where: { closesAt: { less_than: monthsAfter(now, -keptMonths).toISOString() } },
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
  const about = [`consultations:${consultation}`, ...docs.map(({ id }) => `comments:${id}`)]
  for (let at = 0; at < about.length; at += lettersAtOnce)
    await payload.db.updateMany({
      collection: 'letters',
      where: {
        and: [
          { about: { in: about.slice(at, at + lettersAtOnce) } },
          { to: { not_equals: nobody } },
        ],
      },
      data: { to: nobody, text: erased, html: erased },
      returning: false,
    })
  for (const { id } of docs.filter(({ email }) => email))
    await payload.db.updateOne({
      collection: 'comments',
      id,
      data: { email: null, tokenHash: null, updatedAt: null },
      returning: false,
    })
}
