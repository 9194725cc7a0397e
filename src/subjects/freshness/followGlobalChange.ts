import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'

import { storedGlobal, type Row } from '@/platform/database/storedRow'
import { revealFiles } from '@/subjects/files/revealFiles'
import { changedFields } from '@/subjects/journal/changedFields'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { recordChange } from './recordChange'

type Kept = Record<string, Row | null>
const key = (slug: string) => `global before its change: ${slug}`
const contextOf = (req: PayloadRequest) => req.context as Kept

/** Keeps the global as it was, for followGlobalChange. */
export const keepGlobalBefore: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  contextOf(req)[key(global.slug)] = await storedGlobal(req, global.slug)
  return data
}

/** A global is public at once: its pictures are opened, the caches told, and the journal too. */
export const followGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const { slug, flattenedFields } = global
  const before = contextOf(req)[key(slug)] ?? null
  const after = await storedGlobal(req, slug)
  await revealFiles({ req, shownBy: `global:${slug}`, before, after })
  await recordChange(req, slug)
  const fields = changedFields(flattenedFields, before ?? {}, after ?? {})
  await recordAudit(req, { action: 'changed', collection: slug, fields })

  return doc
}
