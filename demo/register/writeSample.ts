import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { sampleCodeLists } from './sampleCodeLists'
import type { RegisterItem } from './sampleRegister'

/** Writes register records and the code lists into a folder, as the ministry publishes them; answers the file's path. */
export const writeSample = (
  folder: string,
  items: RegisterItem[],
  { name = 'rpss.json', day = '2026-09-01' } = {},
): string => {
  mkdirSync(folder, { recursive: true })
  for (const [file, list] of Object.entries(sampleCodeLists()))
    writeFileSync(path.join(folder, file), JSON.stringify(list))
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify({ polozky: items }))
  const time = new Date(`${day}T10:00:00Z`)
  utimesSync(file, time, time)
  return file
}
