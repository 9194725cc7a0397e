import type { PayloadRequest } from 'payload'

import { say } from '@/lib/label'

import { isBroken, type StoredImport } from '../run/state'

/** Rows that an answer shows; a table of thousands is looked through in its numbers. */
const mostShown = 200

type ImportState = StoredImport['state'] | 'broken'

/** What an import tells whoever brings it. */
export const importAnswer = (req: PayloadRequest, stored: StoredImport) => {
  const { id, plan, state, done, outcome, fileName, publishes, mapping, list } = stored
  const stands: ImportState = isBroken(stored) ? 'broken' : state
  const create = plan.planned.filter((row) => !row.id).length
  return {
    id,
    fileName,
    collection: list,
    publishes: Boolean(publishes),
    state: stands,
    rows: plan.rows,
    create,
    update: plan.planned.length - create,
    unchanged: plan.unchanged,
    done,
    key: plan.key,
    mapping,
    notices: plan.notices.map((each) => say(req, each)),
    errors: plan.errors
      .slice(0, mostShown)
      .map(({ row, column, message }) => ({ row, column, message: say(req, message) })),
    errorCount: plan.errors.length,
    unread: (plan.unread ?? [])
      .slice(0, mostShown)
      .map(({ text, why }) => ({ text, why: say(req, why) })),
    unreadCount: plan.unread?.length ?? 0,
    changes: plan.planned.slice(0, mostShown).map(({ row, id: entry, name, changes }) => ({
      row,
      entry: entry ?? null,
      name,
      changes,
    })),
    outcome: outcome ?? null,
  }
}

export type ImportAnswer = ReturnType<typeof importAnswer>
