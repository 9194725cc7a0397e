import type { Payload } from 'payload'

import { dueStage } from '@/lib/dueStage'
import { monthOf } from '@/lib/monthOf'
import { monthsAfter } from '@/lib/monthsAfter'
import type { Prompt } from '@/payload-types'

import { findEntries, waitsSince } from './entries'
import { keepers } from './keepers'
import { rulesOf } from './rulesOf'
import { sweepPrompts } from './sweepPrompts'
import { writePrompt, type DueEntry } from './writePrompt'

type Work = { payload: Payload; now: () => Date; isStopping?: () => boolean }

/**
 * Writes the letters of this month: one to each person who keeps an entry that has come to its next letter,
 * naming all of hers that wait. Safe to run at any time and in several processes at once.
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

  for (const { user, providers } of await keepers(payload)) {
    if (isStopping?.()) return
    const hers = due.filter(({ provider }) => providers.includes(provider))
    if (hers.length > 0 && (await isNews(payload, user.id, hers)))
      await writePrompt({ payload, user, entries: hers, key: `prompt:${user.id}:${month}`, at })
  }
}

/** Whether one of the entries has come further than the letters about it that this person has got. */
const isNews = async (payload: Payload, person: string, entries: DueEntry[]): Promise<boolean> => {
  const { docs } = await payload.db.find<Prompt>({
    collection: 'prompts',
    where: { person: { equals: person } },
    select: { document: true, stage: true, writtenAt: true },
    pagination: false,
    limit: 0,
  })
  return entries.some(({ id, since, stage }) =>
    docs.every((each) => each.document !== id || each.writtenAt < since || each.stage < stage),
  )
}
