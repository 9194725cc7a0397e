import type { CollectionSlug, Payload } from 'payload'

import { composeDue } from '@/subjects/verification/composeDue'

import type { Cms, Who } from './cms'

/** So many months ago, as a day is stored. */
export const monthsAgo = (count: number): string => {
  const date = new Date()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - count)
  return `${date.toISOString().slice(0, 10)}T12:00:00.000Z`
}

/** Writes the letters that are due at that time. */
export const compose = (payload: Payload, now = new Date()): Promise<void> =>
  composeDue({ payload, now: () => now })

/** The confirmation letters that a person has got. */
export const lettersTo = async ({ payload }: Cms, who: Who) => {
  const { docs } = await payload.find({
    collection: 'letters',
    where: {
      and: [{ to: { equals: `${who}@demo.test` } }, { template: { equals: 'confirmation' } }],
    },
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** The token of the newest confirmation letter to a person. */
export const tokenTo = async (cms: Cms, who: Who): Promise<string> => {
  const letter = (await lettersTo(cms, who)).at(-1)
  const [, token = ''] = /\/overeni\/([\w-]+)/.exec(letter?.text ?? '') ?? []
  return token
}

/** Forgets all letters, prompts and entries, so that a test begins with nothing due. */
export const clearEntries = async (payload: Payload): Promise<void> => {
  for (const collection of ['letters', 'prompts', 'services', 'verifications'] as CollectionSlug[])
    await payload.delete({
      collection,
      where: { id: { exists: true } },
      overrideAccess: true,
      trash: true,
    })
}
