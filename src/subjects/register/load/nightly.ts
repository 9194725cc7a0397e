import type { Payload } from 'payload'

import { isoDay } from '@/lib/formatDate'
import { pragueClock } from '@/lib/pragueTime'

import { beginLoad } from './state/beginLoad'
import { newestLoad } from './state/findLoads'
import { startProgram } from './startProgram'

type Context = { payload: Payload; now: () => Date }

/** The hours of Prague in which nobody works in the desk and the ministry has written its file. */
const hours = { from: 2, to: 5 }

/** Reads the state register once a night, where its address is set; it only proposes. */
export const readByNight = async (
  { payload, now }: Context,
  start: typeof startProgram = startProgram,
): Promise<void> => {
  const moment = now()
  const hour = Number(pragueClock(moment).slice(11, 13))
  if (hour < hours.from || hour >= hours.to) return
  const { address } = await payload.findGlobal({ slug: 'register-source', overrideAccess: true })
  if (!address) return

  const last = await newestLoad(payload, { kind: { equals: 'night' } })
  if (last && isoDay(last.createdAt) === isoDay(moment)) return
  const load = await beginLoad(payload, { kind: 'night', source: 'address' })
  if (load) start(payload, String(load.id))
}
