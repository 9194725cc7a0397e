import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

import { writeSample } from '@demo/register/writeSample'
import type { RegisterItem } from '@demo/register/sampleRegister'
import type { ImportOutcome } from '@/subjects/register/import/importOutcome'
import { importRegister } from '@/subjects/register/import/importRegister'
import { readCodeLists } from '@/subjects/register/read/codeLists'
import { stageRegister } from '@/subjects/register/read/stageRegister'

type Options = { isDry?: boolean; acceptsJump?: boolean; asOf?: string }

/** Imports records as a file of the register, today. */
export const importItems = async (
  payload: Payload,
  items: RegisterItem[],
  { isDry = false, acceptsJump = false, asOf = '2026-09-01' }: Options = {},
): Promise<ImportOutcome> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'registr-'))
  const file = writeSample(folder, items)
  const codeLists = await readCodeLists(folder)
  const staged = await stageRegister({ file, lists: codeLists, areas: [], today: '2026-11-29' })
  rmSync(folder, { recursive: true, force: true })
  return importRegister({ payload, staged, codeLists, asOf, scope: 'vše', isDry, acceptsJump })
}

/** How many services an import brought, changed and left. */
export const numbersOf = (outcome: ImportOutcome) => ({
  published: outcome.published.length,
  drafts: outcome.drafts.length,
  changed: outcome.changedServices,
  unchanged: outcome.unchanged,
  ended: outcome.ended,
  refused: outcome.refused.length,
})
