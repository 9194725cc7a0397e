import type { Payload } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { monthsAfter } from '@/lib/monthsAfter'
import type { Prompt } from '@/payload-types'

import { dueStage } from './dueStage'
import { monthOf } from './monthOf'
import { findEntries, waitsSince } from './entries'
import { keepers } from './keepers'
import { rulesOf } from './rulesOf'
import { sweepPrompts } from './sweepPrompts'
import { writePrompts, type DueEntry } from './writePrompts'

type Work = { payload: Payload; now: () => Date; isStopping?: () => boolean }

/**
 * Writes the letters of this month: one to each person who keeps an entry that has come to its next letter,
 * naming all that wait for that person. Safe to run at any time and in several processes at once.
 */
export const composeDue = async ({ payload, now, isStopping }: Work): Promise<void> => {
  const at = now()
  await sweepPrompts(payload, at)
  const rules = await rulesOf(payload)
  const months = [rules.firstAfter, rules.secondAfter, rules.overdueAfter]
  const first = Math.min(...months.map((each) => each ?? Infinity))
  if (!Number.isFinite(first)) return

  const { name: month, end } = monthOf(at)
  const due = (await findEntries(payload, waitsSince(monthsAfter(end, -first))))
    .map((entry) => ({ ...entry, stage: dueStage(entry.since, rules, end) }))
    .filter(({ stage }) => stage > 0)
  if (due.length === 0) return

  const people = await keepers(payload)
  const told = await lettersAbout(payload, due)
  const letters = people.flatMap(({ user, providers }) => {
    const entries = due.filter(({ provider }) => providers.includes(provider))
    const isNews = entries.some((entry) => !hasLetter(told, user.id, entry))
    return isNews ? [{ user, entries, key: `prompt:${user.id}:${month}` }] : []
  })
  await writePrompts({ payload, rules, at }, letters, isStopping)
}

type Told = Pick<Prompt, 'person' | 'document' | 'stage' | 'writtenAt'>

/** The letters that anybody has got since the first of these entries began to wait. */
const lettersAbout = async (payload: Payload, due: DueEntry[]): Promise<Map<string, Told[]>> => {
  const since = due.map((entry) => entry.since).toSorted()[0]
  const { docs } = await payload.db.find<Prompt>({
    collection: 'prompts',
    where: { writtenAt: { greater_than_equal: since } },
    select: { person: true, document: true, stage: true, writtenAt: true },
    pagination: false,
    limit: 0,
  })
  return new Map(chunkBy(docs, ({ document }) => document))
}

/** Whether this person has got a letter about this entry, of this stage or a later one. */
const hasLetter = (told: Map<string, Told[]>, person: string, entry: DueEntry): boolean =>
  (told.get(entry.id) ?? []).some(
    (each) => each.person === person && each.writtenAt >= entry.since && each.stage >= entry.stage,
  )
