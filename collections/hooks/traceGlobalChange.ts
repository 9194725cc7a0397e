import type { GlobalAfterChangeHook } from 'payload'

import { recordChange } from './recordChange'
import { revealFiles, type Row } from './revealFiles'

/** A global is public at once: its pictures are opened and the caches told. */
export const traceGlobalChange: GlobalAfterChangeHook = async ({
  doc,
  global,
  previousDoc,
  req,
}) => {
  await revealFiles({
    req,
    shownBy: `global:${global.slug}`,
    before: previousDoc as Row | null,
    after: doc as Row,
  })
  await recordChange(req, global.slug)

  return doc
}
