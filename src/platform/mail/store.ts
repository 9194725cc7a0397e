import { ValidationError, type Payload, type PayloadRequest } from 'payload'

import type { Letter } from '@/payload-types'

/** A letter whose words are made, as it is handed to the outbox. */
export type Written = Pick<
  Letter,
  'to' | 'language' | 'template' | 'subject' | 'html' | 'text' | 'key'
> & {
  about?: string
  calendar?: string
  pdf?: string
  pdfName?: string
  qr?: string
  unsubscribe?: string
}
type Own = Partial<PayloadRequest> & { payload: Payload }

/** A letter as the outbox holds one that is due now. */
export const dueNow = (letter: Written) => ({
  ...letter,
  state: 'waiting' as const,
  attempts: 0,
  round: 1,
  dueAt: new Date().toISOString(),
})

/** Stores a letter that is due now; false when somebody was quicker with the same key. */
export const store = async (req: Own, letter: Written): Promise<boolean> => {
  try {
    await req.payload.db.create({
      collection: 'letters',
      data: dueNow(letter),
      req,
    })
    return true
  } catch (error) {
    // In a transaction nothing can follow an error: the whole of it is tried again or fails.
    if (req.transactionID || !(error instanceof ValidationError)) throw error
    return false
  }
}
