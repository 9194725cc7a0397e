import type { Payload, Where } from 'payload'

const nobody = 'smazano@portal.invalid'
const erased = '—'
/** A condition holds so many values at once. */
const atOnce = 100

/**
 * Takes people out of letters: the address, the words and what was sent along. The row stays, so that the same
 * letter is not written a second time; one that still waits is not sent.
 */
export const eraseLetters = async (payload: Payload, where: Where): Promise<void> => {
  const left: Where = { and: [where, { to: { not_equals: nobody } }] }
  await payload.db.updateMany({
    collection: 'letters',
    where: { and: [left, { state: { equals: 'waiting' } }] },
    data: { state: 'failed', lastError: erased, leasedUntil: null },
    returning: false,
  })
  await payload.db.updateMany({
    collection: 'letters',
    where: left,
    data: {
      to: nobody,
      subject: erased,
      text: erased,
      html: erased,
      calendar: null,
      pdf: null,
      qr: null,
      unsubscribe: null,
    },
    returning: false,
  })
}

/** The same for all letters about the given documents, each as `collection:id`. */
export const eraseLettersAbout = async (payload: Payload, about: string[]): Promise<void> => {
  for (let at = 0; at < about.length; at += atOnce)
    await eraseLetters(payload, { about: { in: about.slice(at, at + atOnce) } })
}
