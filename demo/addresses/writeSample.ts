import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { sampleAddresses } from './sampleAddresses'

/** Writes the invented addresses into a folder, as the state publishes them; answers its path. */
export const writeSampleAddresses = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of sampleAddresses()) writeFileSync(path.join(folder, name), bytes)
  return folder
}
