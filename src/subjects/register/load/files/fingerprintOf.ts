import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { codeListFiles } from '../../read/codeLists'
import { registerFile } from './registerFolder'

/** What is in a folder of the register and of which territory it is read: the same says that nothing is new. */
export const fingerprintOf = async (folder: string, scope: string): Promise<string> => {
  const hash = createHash('sha256').update(scope)
  const lists = Object.values(codeListFiles).map((name) => path.join(folder, name))
  for (const file of [...lists, registerFile(folder)]) {
    hash.update(`\n${path.basename(file)}\n`)
    if (existsSync(file))
      await pipeline(createReadStream(file), async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) hash.update(chunk)
      })
  }
  return hash.digest('hex')
}
