import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'

import { changedFields } from '@/subjects/journal/changedFields'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { recordChange } from '@/subjects/journal/recordChange'
import { revealFiles, type Row } from '@/subjects/files/revealFiles'

type Slug = Parameters<PayloadRequest['payload']['db']['findGlobal']>[0]['slug']

/** A global as the database holds it; what hooks are handed has one language and what was selected. */
const storedGlobal = async (req: PayloadRequest, slug: string): Promise<Row | null> => {
  const row = await req.payload.db.findGlobal({ slug: slug as Slug, req })
  return row && 'id' in row ? (row as unknown as Row) : null
}

const key = (slug: string) => `row:global:${slug}`

export const rememberStoredGlobal: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  req.context[key(global.slug)] = await storedGlobal(req, global.slug)
  return data
}

/** A global is public at once: its pictures are opened, the caches told, and the journal too. */
export const traceGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const { slug, flattenedFields } = global
  const before = req.context[key(slug)] as Row | null
  const after = await storedGlobal(req, slug)
  await revealFiles({ req, shownBy: `global:${slug}`, before, after })
  await recordChange(req, slug)
  const fields = changedFields(flattenedFields, before ?? {}, after ?? {})
  await recordAudit(req, { action: 'changed', collection: slug, fields })

  return doc
}
