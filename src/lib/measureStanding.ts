import { isoDay } from './formatDate'
import type { MeasureState } from './measureLabels'

/** How a measure stands on a day: as somebody said, or late, or nobody has said. */
export type Standing = MeasureState | 'late' | 'unknown'

export const standings: readonly Standing[] = [
  'fulfilled',
  'partly',
  'running',
  'late',
  'not-begun',
  'unfulfilled',
  'cancelled',
  'unknown',
]

type Given = { state?: MeasureState | null; endsOn?: string | null }

/** Late is what should be over and goes on or has not begun; of what nobody has said a state nothing follows. */
export const measureStanding = ({ state, endsOn }: Given, today: Date): Standing => {
  if (!state) return 'unknown'
  const isOpen = state === 'running' || state === 'not-begun'
  return isOpen && isPast(endsOn, today) ? 'late' : state
}

/** Whether the last day is over; false where there is none. */
export const isPast = (endsOn: string | null | undefined, today: Date): boolean =>
  Boolean(endsOn) && isoDay(String(endsOn)) < isoDay(today)
