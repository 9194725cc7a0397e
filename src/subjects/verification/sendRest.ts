import type { Payload } from 'payload'

import { isoDay } from '@/lib/formatDate'

import { dueStage } from './dueStage'
import { findEntries } from './entries'
import { keepers } from './keepers'
import { rulesOf } from './rulesOf'
import { restOf } from './states'
import { sweepPrompts } from './sweepPrompts'
import { writePrompts } from './writePrompts'

export type Sent = { letters: number; entries: number; already: number; withoutPerson: number }

/** Writes now to everybody who has not confirmed; to each person once a day at most. */
export const sendRest = async (payload: Payload, at: Date): Promise<Sent> => {
  await sweepPrompts(payload, at)
  const rules = await rulesOf(payload)
  const rest = (await findEntries(payload, restOf(rules, at))).map((entry) => ({
    ...entry,
    stage: Math.max(1, dueStage(entry.since, rules, at)),
  }))
  const people = await keepers(payload)
  const letters = people.flatMap(({ user, providers }) => {
    const entries = rest.filter(({ provider }) => providers.includes(provider))
    return entries.length > 0
      ? [{ user, entries, key: `prompt:${user.id}:rest:${isoDay(at)}` }]
      : []
  })
  const written = await writePrompts({ payload, rules, at }, letters)
  const named = new Set(written.flatMap(({ entries }) => entries.map(({ id }) => id)))
  const kept = new Set(people.flatMap(({ providers }) => providers))
  return {
    letters: written.length,
    already: letters.length - written.length,
    entries: named.size,
    withoutPerson: rest.filter(({ provider }) => !kept.has(provider)).length,
  }
}
