import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { ContentError, type Fault } from './ContentError'
import { openYaml, type FaultIn } from './openYaml'

export type Row = Record<string, unknown>

/** One document of the demo content as its files say it: links by slug, days counted from today. */
export type Entry = {
  /** A collection, or a global. */
  collection: string
  /** What tells it from others of its collection, in the files and in the database. */
  key: string
  content: Row
  /** Its texts in Markdown by file name; the field says `body.md`, the files are body.cs.md, body.en.md … */
  texts: Record<string, string>
  /** The picture or document that belongs to it. */
  upload?: string
  faultIn: FaultIn
}

const home = path.dirname(fileURLToPath(import.meta.url))
const uploads: Record<string, string> = { media: 'pictures', files: 'files' }
const keys: Record<string, string> = {
  media: 'originalName',
  files: 'originalName',
  programmes: 'code',
  users: 'email',
  claims: 'title',
  synonyms: 'words',
  mistakes: 'text',
  consultations: 'title',
  comments: 'text',
  registrations: 'email',
}

/** The field by which a document of a collection is known. */
export const keyOf = (collection: string): string => keys[collection] ?? 'slug'

/** All entries in `content` of a folder, with their texts; throws when a file is missing or is no YAML. */
export const readContent = (folder = home): Entry[] => {
  const content = path.join(folder, 'content')
  const faults: Fault[] = []
  const entries = namesIn(content).flatMap((name) => {
    if (name.endsWith('.yaml')) return readList(folder, name, faults)
    return namesIn(path.join(content, name)).flatMap((slug) =>
      readEntry(path.join(content, name, slug), faults),
    )
  })
  if (faults.length) throw new ContentError(faults)
  return entries
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()

/** The entries of a file with a list, or the one global of a file without. */
const readList = (folder: string, name: string, faults: Fault[]): Entry[] => {
  const yaml = openYaml(path.join(folder, 'content', name))
  faults.push(...yaml.faults)
  const collection = path.basename(name, '.yaml')
  const isList = Array.isArray(yaml.value)
  const rows = [yaml.value ?? []].flat() as Row[]
  return rows.map(({ file, ...content }, nth): Entry => {
    const key = isList ? String(file ?? content[keyOf(collection)] ?? '') : ''
    const faultIn = yaml.faultIn(isList ? nth : undefined)
    const upload = uploads[collection] && path.join(folder, uploads[collection], key)
    if (isList && !key) faults.push(faultIn('', `chybí ${upload ? 'file' : keyOf(collection)}.`))
    if (upload && !existsSync(upload)) faults.push(faultIn('file', `soubor ${key} tu není.`))
    return { collection, key, content, texts: {}, upload, faultIn }
  })
}

/** The entry of a folder, whose name is its slug. */
const readEntry = (folder: string, faults: Fault[]): Entry[] => {
  const file = path.join(folder, 'entry.yaml')
  if (!existsSync(file)) {
    faults.push({ file: path.relative('', file), sentence: 'soubor chybí.' })
    return []
  }
  const { value, ...yaml } = openYaml(file)
  faults.push(...yaml.faults)
  if (!value) return []

  const faultIn = yaml.faultIn()
  const texts = namesIn(folder).filter((name) => name.endsWith('.md'))
  const named = JSON.stringify(value)
  for (const name of texts.filter(
    (each) => !named.includes(`"${each.replace(/\.\w+\.md$/, '.md')}"`),
  ))
    faults.push(faultIn('', `text ${name} tu leží, ale žádné pole ho nejmenuje.`))
  const slug = path.basename(folder)
  return [
    {
      collection: path.basename(path.dirname(folder)),
      key: slug,
      content: { slug, _status: 'published', ...(value as Row) },
      texts: Object.fromEntries(
        texts.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
      ),
      faultIn,
    },
  ]
}
