import type { Payload } from 'payload'

import { eraseLetters } from '@/platform/mail/eraseLetters'
import { daysBefore, keptDays } from '@/lib/keptDays'

/** Of letters that left a year ago only their kind and time stay. */
export const eraseOldLetters = (payload: Payload, now: Date): Promise<void> =>
  eraseLetters(payload, { sentAt: { less_than: daysBefore(now, keptDays.letter) } })
