import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Label } from '@/lib/label'
import { DocumentFault, ownProcess } from '@/platform/print/ownProcess'
import { TableFault } from '@/subjects/tables/import/read/given'

import type { WordBlock } from './blocksOf'
import { faults, openWord } from './openWord'

const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'read.mjs')

/** The blocks of a file of Word, and what its sender should know. Throws a TableFault for what cannot be read. */
export const readWord = async (
  given: Buffer,
): Promise<{ blocks: WordBlock[]; notices: Label[] }> => {
  const { bytes, notices } = openWord(given)
  try {
    const blocks = JSON.parse((await ownProcess(program, bytes)).toString()) as WordBlock[]
    return { blocks, notices }
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error
    throw new TableFault(faults.broken)
  }
}
