import { monthsAfter } from '@/lib/monthsAfter'

/** Whether a confirmation is older than a year, so that readers should be told to ask. */
export const isOutdated = (verifiedOn: string, now = new Date()): boolean =>
  monthsAfter(verifiedOn, 12) < now
