import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { codeListFiles } from '../../read/codeLists'
import { RegisterFault } from '../../read/RegisterFault'
import { download, type Known } from './download'
import { networkFaults } from './networkFaults'
import { registerFile } from './registerFolder'

type Source = { address: string; codeLists: string | null }
type Asked = { source: Source; folder: string; mayBeOwn: boolean; signal: AbortSignal }

/** The register has 99 MB, its largest list some five. */
const mostBytes = { register: 500e6, list: 50e6 }
const mostMs = 20 * 60_000

/**
 * Brings the register and its code lists into a folder. A code list that its server does not have is left out; without
 * the register itself it is a RegisterFault.
 */
export const fetchRegister = async ({ source, folder, mayBeOwn, signal }: Asked): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const notes = await readNotes(folder)
  const common = { mayBeOwn, signal: AbortSignal.any([signal, AbortSignal.timeout(mostMs)]) }
  const base = new URL((source.codeLists ?? source.address).replace(/[^/]*$/, ''))
  for (const name of Object.values(codeListFiles)) {
    const file = path.join(folder, name)
    const address = new URL(name, base).href
    const asked = { ...common, address, file, known: notes[name], mostBytes: mostBytes.list }
    const found = await download(asked)
    // A list of an earlier address would give other names to the codes of this one.
    if (!found) await rm(file, { force: true })
    notes[name] = found ?? undefined
  }
  const file = registerFile(folder)
  const name = path.basename(file)
  const { address } = source
  const found = await download({
    ...common,
    address,
    file,
    known: notes[name],
    mostBytes: mostBytes.register,
  })
  if (!found) throw new RegisterFault(networkFaults.notFound)
  notes[name] = found
  await writeNotes(folder, notes)
}

type Notes = Partial<Record<string, Known>>
const notesOf = (folder: string): string => path.join(folder, 'downloads.json')

/** What is not there, or was cut by a crash, only means that everything is downloaded. */
const readNotes = async (folder: string): Promise<Notes> => {
  try {
    return JSON.parse(await readFile(notesOf(folder), 'utf8')) as Notes
  } catch (error) {
    const isKnown = error instanceof SyntaxError || (error as { code?: string }).code === 'ENOENT'
    if (!isKnown) throw error
    return {}
  }
}

const writeNotes = async (folder: string, notes: Notes): Promise<void> => {
  const file = notesOf(folder)
  await writeFile(`${file}.part`, JSON.stringify(notes))
  await rename(`${file}.part`, file)
}
