import type { Payload } from 'payload'

import { collectStatements } from '@/platform/database/sqlite/collectStatements'

import type { RedirectPlan } from './planRedirects'

const rowsOfMemory = 50

/** Writes all redirects of a plan, or none: the first refusal takes back what was written, and is thrown. */
export const writeRedirects = async (
  payload: Payload,
  { create, update }: RedirectPlan,
): Promise<void> => {
  const undo: (() => Promise<unknown>)[] = []
  const collection = 'redirects'
  const lead = (id: string, to: string) =>
    payload.update({ collection, id, data: { to }, depth: 0, overrideAccess: true })
  const steps = [
    ...create.map(({ from, to }) => async () => {
      const data = { from, to }
      const { id } = await payload.create({ collection, data, depth: 0, overrideAccess: true })
      undo.push(() => payload.delete({ collection, id, overrideAccess: true }))
    }),
    ...update.map(({ id, before, redirect }) => async () => {
      await lead(id, redirect.to)
      undo.push(() => lead(id, before))
    }),
  ]
  try {
    for (const [at, step] of steps.entries()) {
      if (at % rowsOfMemory === 0) await collectStatements(payload)
      await step()
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step()
    throw error
  }
}
