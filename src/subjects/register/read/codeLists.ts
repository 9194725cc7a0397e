import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { fileFaults } from './faults'
import { RegisterFault } from './RegisterFault'
import { asRecord, asText, nameIn } from './values'

/** The lists of the register that the portal uses, by the names of their files. */
export const codeListFiles = {
  types: 'druhy-socialni-sluzby.json',
  targetGroups: 'cilove-skupiny-osoby.json',
  forms: 'formy-soc-sluzby.json',
  capacities: 'typy-kapacity-socialni-sluzby.json',
  regions: 'kraje.json',
  districts: 'okresy.json',
  municipalities: 'obce.json',
  parts: 'casti-obci.json',
} as const
type ListName = keyof typeof codeListFiles

/** A line of a code list: what it is called, and the codes by which others know it. */
type CodeLine = { name: string; codes: string[] }
export type CodeLists = Record<ListName, Map<string, CodeLine>> & {
  /** Names of files that are not in the folder. */
  missing: string[]
}

/** Reads the code lists of a folder; a list that is not there is empty. Throws for one that is no code list. */
export const readCodeLists = async (folder: string): Promise<CodeLists> => {
  const missing: string[] = []
  const read = async (name: ListName): Promise<[ListName, Map<string, CodeLine>]> => {
    const text = await readFile(path.join(folder, codeListFiles[name]), 'utf8').catch(
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        missing.push(codeListFiles[name])
        return null
      },
    )
    return [name, text === null ? new Map() : linesOf(text, codeListFiles[name])]
  }
  const lists = await Promise.all((Object.keys(codeListFiles) as ListName[]).map(read))
  return { ...(Object.fromEntries(lists) as Omit<CodeLists, 'missing'>), missing }
}

const linesOf = (text: string, file: string): Map<string, CodeLine> => {
  const items = itemsOf(text, file)
  return new Map(
    items.flatMap((item): [string, CodeLine][] => {
      const line = asRecord(item)
      const [id, name] = [asText(line.id), nameIn(line.nazev)]
      const codes = [line.kod, line.kodLau, line.kodNuts3]
        .map(asText)
        .filter((code) => code !== null)
      return id && name ? [[id, { name, codes }]] : []
    }),
  )
}

const itemsOf = (text: string, file: string): unknown[] => {
  try {
    const { polozky } = asRecord(JSON.parse(text.replace(/^\uFEFF/, '')))
    if (Array.isArray(polozky)) return polozky as unknown[]
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new RegisterFault(fileFaults.noList(file))
}

/** `Obec/554499` → `554499`: what stands behind the name of the list. */
export const codeBehind = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
