import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { monthsAfter } from '@/lib/monthsAfter'
import { fromPragueClock, pragueClock } from '@/lib/pragueTime'
import { fail } from '@/platform/requests/fail'
import { textOf } from '@/platform/requests/textOf'

const usualMonths = 12
const mostMonths = 24

/** Until when a new key is to hold: a day, to its end, or an instant; a year when nothing is said. */
export const expiryIn = async (req: PayloadRequest): Promise<string> => {
  const asked = await textOf(req, 'expiresAt')
  const now = new Date()
  const expires = asked ? momentOf(asked) : monthsAfter(now, usualMonths)
  const latest = endOfDay(pragueClock(monthsAfter(now, mostMonths)).slice(0, 10))
  if (!expires || !latest || expires <= now || expires > latest)
    return fail(req, 400, wrong, { path: 'expiresAt' })
  return expires.toISOString()
}

const momentOf = (text: string): Date | null => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return endOfDay(text)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return null
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? null : date
}

const endOfDay = (day: string): Date | null => fromPragueClock(`${day}T23:59`)

const wrong = label(
  'Klíč platí do dne, který teprve přijde, nejdéle dva roky. Napište například 2027-11-30.',
  'A key holds until a day to come, two years at most. Write such as 2027-11-30.',
  'Ключ діє до дня, який ще настане, щонайбільше два роки. Напишіть, наприклад, 2027-11-30.',
)
