export type Phase = 'upcoming' | 'running' | 'finished'

const dayInPrague = (date: Date): string =>
  date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Prague' })

/**
 * Where something that lasts from one day to another stands on a day in Prague; both days belong to it.
 * Null when it has no start yet.
 */
export const phaseOn = (now: Date, startsOn: unknown, endsOn: unknown): Phase | null => {
  if (!startsOn) return null

  const today = dayInPrague(now)
  if (dayInPrague(new Date(String(startsOn))) > today) return 'upcoming'

  return endsOn && dayInPrague(new Date(String(endsOn))) < today ? 'finished' : 'running'
}
