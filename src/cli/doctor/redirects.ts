import type { Payload, Where } from 'payload'

import { livesAt } from '@/subjects/redirects/livesAt'

import { listed, type Check } from './finding'
import { rowsOf } from './rowsOf'

const longestChain = 10

/** Old addresses lead to a page that is there, straight or over another redirect. */
export const redirects: Check = async (payload) => {
  const lost: string[] = []
  for await (const { from, to } of rowsOf(payload, 'redirects'))
    if (!(await leadsSomewhere(payload, String(to)))) lost.push(`${String(from)} → ${String(to)}`)
  if (lost.length === 0) return { level: 'fine', text: 'každé někam vede.' }

  return {
    level: 'wrong',
    text: `nevede nikam: ${listed(lost)}.`,
    hint: 'Opravte cíl v redakci (Stránky › Přesměrování), nebo přesměrování smažte.',
  }
}

const leadsSomewhere = async (payload: Payload, to: string, steps = 0): Promise<boolean> => {
  if (steps > longestChain) return false
  if (await livesAt(payload, to)) return true

  const where: Where = { from: { equals: to } }
  const next = await payload.db.findOne<{ id: string; to?: string }>({
    collection: 'redirects',
    where,
  })
  return next?.to ? leadsSomewhere(payload, next.to, steps + 1) : false
}
