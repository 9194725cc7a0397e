import type { Hours } from './types'

/** What the search keeps of opening hours: by a note (“by appointment”) they never count as plainly open. */
export const keptHours = ({ day, opensAt, closesAt, note }: Hours): Hours => ({
  day,
  opensAt,
  closesAt,
  ...(note && { note }),
})
