import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { inTurn, ownProcess } from '@/platform/print/ownProcess'

import type { PlanDocument } from '../planDocument'

const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'write.mjs')

/** A document of a plan as a file of Word. Throws a PrintBusyError when too many documents are being made. */
export const writeWord = async (data: PlanDocument): Promise<Buffer> => {
  const [file] = await inTurn(async () => [await ownProcess(program, JSON.stringify(data))])
  return file ?? Buffer.alloc(0)
}
