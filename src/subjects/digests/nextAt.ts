import type { DigestFrequency } from '@/lib/digest'
import { dayAfter } from '@/lib/dayAfter'
import { fromPragueClock, pragueClock } from '@/lib/pragueTime'

const hours: Record<DigestFrequency, string> = { weekly: '07:00', daily: '17:00' }
const monday = 1

/** When the next letter is due, by Prague's clocks: Monday at seven, or at five in the afternoon. */
export const nextAt = (frequency: DigestFrequency, now: Date): Date => {
  for (let day = pragueClock(now).slice(0, 10); ; day = dayAfter(day)) {
    const at = fromPragueClock(`${day}T${hours[frequency]}`)
    const isDay = frequency === 'daily' || new Date(`${day}T12:00:00Z`).getUTCDay() === monday
    if (at && isDay && at > now) return at
  }
}
