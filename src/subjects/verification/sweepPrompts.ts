import type { Payload } from 'payload'

import { bulkOf } from '@/platform/database/bulk'
import type { Prompt } from '@/payload-types'

/** Nobody takes longer to put a letter into the outbox, in milliseconds. */
const abandonedAfterMs = 600_000

/** Clears up after a process that was killed between a letter's prompts and the letter itself. */
export const sweepPrompts = async (payload: Payload, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - abandonedAfterMs).toISOString()
  const { docs } = await payload.db.find<Prompt>({
    collection: 'prompts',
    where: { and: [{ isQueued: { not_equals: true } }, { writtenAt: { less_than: before } }] },
    select: { tokenHash: true },
    limit: 1_000,
    pagination: false,
  })
  for (const tokenHash of new Set(docs.map((each) => each.tokenHash))) {
    const { totalDocs } = await payload.count({
      collection: 'letters',
      where: { about: { equals: aboutPrompts(tokenHash) } },
      overrideAccess: true,
    })
    await (totalDocs > 0 ? keepPrompts(payload, tokenHash) : dropPrompts(payload, tokenHash))
  }
}

/** What a letter is about, by which its prompts are found. */
export const aboutPrompts = (tokenHash: string): string => `prompts:${tokenHash}`

/** The letter is in the outbox: its link is good. */
export const keepPrompts = (payload: Payload, tokenHash: string): Promise<void> =>
  bulkOf(payload).changeAll({
    collection: 'prompts',
    expected: { tokenHash },
    change: { isQueued: true },
  })

/** There is no letter with this link. */
export const dropPrompts = (payload: Payload, tokenHash: string): Promise<void> =>
  payload.db.deleteMany({
    collection: 'prompts',
    where: { tokenHash: { equals: tokenHash } },
  })
