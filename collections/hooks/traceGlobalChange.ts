import type { GlobalAfterChangeHook, GlobalBeforeChangeHook, PayloadRequest } from 'payload'

import { recordChange } from './recordChange'
import { revealFiles, type Row } from './revealFiles'

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

/** A global is public at once: its pictures are opened and the caches told. */
export const traceGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await revealFiles({
    req,
    shownBy: `global:${global.slug}`,
    before: req.context[key(global.slug)] as Row | null,
    after: await storedGlobal(req, global.slug),
  })
  await recordChange(req, global.slug)

  return doc
}
