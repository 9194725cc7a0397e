import { Unzip, UnzipInflate } from 'fflate'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import { StartError } from '@/platform/StartError'

export type AddressFile = { name: string; bytes: Uint8Array }

/** The largest municipality, Praha, has a quarter of it. */
const mostBytes = 128_000_000

/** The CSV files of files, folders and zips, one after another. Throws a StartError for what is not there or no zip. */
export async function* addressFiles(given: string[]): AsyncGenerator<AddressFile> {
  for (const each of given) {
    const facts = await stat(each).catch(() => null)
    if (!facts) throw new StartError(`Soubor ${each} tu není.`)
    const files = facts.isDirectory()
      ? (await readdir(each)).toSorted().map((name) => path.join(each, name))
      : [each]
    for (const file of files) {
      if (/\.zip$/i.test(file)) yield* filesInZip(file)
      else if (file === each || isTable(file))
        yield { name: path.basename(file), bytes: await readFile(file) }
    }
  }
}

const isTable = (name: string): boolean => /\.csv$/i.test(name)

async function* filesInZip(zip: string): AsyncGenerator<AddressFile> {
  const ready: AddressFile[] = []
  let underway = 0
  const unzip = new Unzip((file) => {
    if (!isTable(file.name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    underway += 1
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > mostBytes) throw new StartError(`${zip}: ${file.name} je moc velký.`)
      chunks.push(chunk)
      if (!isLast) return
      underway -= 1
      ready.push({ name: path.basename(file.name), bytes: Buffer.concat(chunks) })
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  let last: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of createReadStream(zip) as AsyncIterable<Buffer>) {
      unzip.push(chunk)
      last = Buffer.concat([last, chunk]).subarray(-endBytes)
      yield* ready.splice(0)
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`${zip}: zip se nedá rozbalit. Stáhněte ho znovu.`)
  }
  // The list of what a zip holds stands at its end.
  if (underway > 0 || !Buffer.from(last).includes(endMark))
    throw new StartError(`${zip}: zip je useknutý nebo to zip není. Stáhněte ho znovu.`)
}

const endMark = Buffer.from('PK\u0005\u0006', 'latin1')
/** The mark with the longest remark that may follow it. */
const endBytes = 66_000
