import { isoDay } from '@/lib/formatDate'
import { pragueClock } from '@/lib/pragueTime'

import { isMoment, type Cell } from '../../cell'
import type { Raw } from '../read/given'
import { momentIn } from './momentIn'
import { numberIn } from './numberIn'
import { plainText } from './plainText'
import { yesOrNo } from './yesOrNo'

/** Whether a cell says what the portal's own table would say there, so that what was only taken away and back is no change. */
export const isSame = (raw: Raw, cell: Cell): boolean => {
  if (cell === null) return plainText(raw) === ''
  if (typeof cell === 'number') return numberIn(raw) === cell
  if (typeof cell === 'boolean') return yesOrNo(raw) === cell
  if (!isMoment(cell)) return plainText(raw) === cell.replaceAll('\r\n', '\n').trim()
  const moment = momentIn(raw)
  if (!cell.hasTime) return moment === isoDay(cell.on)
  const clock = pragueClock(new Date(cell.on))
  // Midnight in a sheet has no hour.
  return moment === clock || `${moment}T00:00` === clock
}
