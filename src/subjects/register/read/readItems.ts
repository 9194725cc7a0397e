import { JSONParser } from '@streamparser/json'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

import type { Label } from '@/lib/label'

import { fileFaults as faults } from './faults'
import { RegisterFault } from './RegisterFault'

const chunkBytes = 1 << 18

/**
 * Hands over the records of a register file one after another, without holding the file in memory. Throws a
 * sentence for a file that is empty, is no JSON, ends in the middle or is not in UTF-8: only when it returns was the
 * file whole.
 */
export const readItems = async (file: string, onItem: (item: unknown) => void): Promise<void> => {
  await requireContent(file)
  const parser = new JSONParser({ paths: ['$.polozky.*'], keepStack: false })
  let count = 0
  parser.onValue = ({ value }) => {
    count += 1
    read(() => onItem(value))
  }
  // The parser takes bytes as they are: what is not UTF-8 would come through as wrong letters.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of createReadStream(file, { highWaterMark: chunkBytes })) {
    requireUtf8(() => decoder.decode(chunk as Buffer, { stream: true }))
    requireJson(() => parser.write(chunk as Buffer), faults.notJson)
  }
  requireUtf8(() => decoder.decode())
  if (!parser.isEnded) requireJson(() => parser.end(), faults.cut)
  if (!parser.isEnded) throw new RegisterFault(faults.cut)
  if (count === 0) throw new RegisterFault(faults.noItems)
}

const requireContent = async (file: string): Promise<void> => {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new RegisterFault(faults.absent(file))
  if (found.size === 0) throw new RegisterFault(faults.empty)
}

const requireUtf8 = (decode: () => void): void => {
  try {
    decode()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? new RegisterFault(faults.notUtf8) : error
  }
}

/** The parser throws plain errors; what the reader of a record throws goes on as it is. */
const requireJson = (parse: () => void, fault: Label): void => {
  try {
    parse()
  } catch (error) {
    throw error instanceof ReaderFault ? error.cause : new RegisterFault(fault)
  }
}

class ReaderFault extends Error {}

const read = (onItem: () => void): void => {
  try {
    onItem()
  } catch (cause) {
    throw new ReaderFault('', { cause })
  }
}
