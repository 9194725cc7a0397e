import type { Payload } from 'payload'

import { dueStage } from '@/lib/dueStage'
import { isoDay } from '@/lib/formatDate'

import { findEntries } from './entries'
import { keepers } from './keepers'
import { rulesOf } from './rulesOf'
import { restOf } from './states'
import { sweepPrompts } from './sweepPrompts'
import { writePrompt } from './writePrompt'

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
  const sent: Sent = { letters: 0, entries: 0, already: 0, withoutPerson: 0 }
  const named = new Set<string>()
  for (const { user, providers } of people) {
    const entries = rest.filter(({ provider }) => providers.includes(provider))
    if (entries.length === 0) continue

    const key = `prompt:${user.id}:rest:${isoDay(at)}`
    const isOurs = await writePrompt({ payload, user, entries, key, at })
    if (isOurs) sent.letters += 1
    else sent.already += 1
    for (const { id } of isOurs ? entries : []) named.add(id)
  }
  const kept = new Set(people.flatMap(({ providers }) => providers))
  return {
    ...{ ...sent, entries: named.size },
    withoutPerson: rest.filter(({ provider }) => !kept.has(provider)).length,
  }
}
