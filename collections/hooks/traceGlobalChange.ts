import type { GlobalAfterChangeHook } from 'payload'

import { recordChange } from './recordChange'
import { revealFiles } from './revealFiles'

/** A global is public at once: its pictures are opened and the caches told. */
export const traceGlobalChange: GlobalAfterChangeHook = async ({
  doc,
  global,
  previousDoc,
  req,
}) => {
  const row = (content: unknown) => ({ ...(content as object), id: 'global' })
  await revealFiles({
    req,
    collection: global.slug,
    before: row(previousDoc),
    after: row(doc),
  })
  await recordChange(req, global.slug)

  return doc
}
