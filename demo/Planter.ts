import { getFileByPath, ValidationError } from 'payload'
import type { CollectionSlug, File, GlobalSlug, Payload } from 'payload'

import { defaultLocale, locales, type Locale } from '@/lib/label'

import { ContentError } from './ContentError'
import { keyOf, type Entry, type Row } from './readContent'
import { fieldsOf, toData } from './toData'

type Change = {
  id: string
  content: Row
  into: readonly Locale[]
  draft?: boolean
  stored?: unknown
}

const translations = locales.filter((locale) => locale !== defaultLocale)
const quietly = { overrideAccess: true, depth: 0 } as const

/** Puts content into the database once: what is there already, as people left it, stays untouched. */
export class Planter {
  private readonly ids = new Map<string, Map<string, string>>()
  private readonly planted = new Map<string, number>()
  private readonly later: [Entry, Change][] = []

  constructor(private readonly payload: Payload) {}

  /** Creates a document in Czech and then its translations; skips one that exists, in the trash too. */
  async place(entry: Entry, extra: Row): Promise<void> {
    const { collection, key } = entry
    const ids = await this.known(collection)
    if (ids.has(key)) return

    ids.set(key, await explained(entry, () => this.create(entry, extra)))
    this.planted.set(collection, (this.planted.get(collection) ?? 0) + 1)
  }

  /** The id of a document that is in the database or has been planted. */
  readonly idOf = (collection: string, key: string): string | undefined =>
    this.ids.get(collection)?.get(key)

  /** Fills a global unless somebody has filled the first of its fields before. */
  async settle(entry: Entry): Promise<void> {
    const slug = entry.collection as GlobalSlug
    const now = (await this.payload.findGlobal({ slug, ...quietly })) as unknown as Row
    const [first = ''] = Object.keys(entry.content)
    if ([now[first]].flat().some(Boolean)) return

    let stored: unknown
    for (const locale of locales) {
      const { data } = this.written(entry, entry.content, locale, stored)
      stored = await this.payload.updateGlobal({ slug, data: data as never, locale, ...quietly })
    }
  }

  /** Writes the links to what did not exist yet when their document was planted. */
  async finish(): Promise<void> {
    for (const [entry, change] of this.later.splice(0))
      await explained(entry, () => this.update(entry, change))
  }

  /** One line for each collection: how many documents are there, and how many of them are new. */
  report(): string[] {
    const lineOf = ([name, { size }]: [string, Map<string, string>]) =>
      `${name}: ${size} (nových ${this.planted.get(name) ?? 0})`
    return [...this.ids].map(lineOf)
  }

  private async create(entry: Entry, extra: Row): Promise<string> {
    const { draft: proposal, deletedAt, ...whole } = entry.content
    const { data, waiting } = this.written(entry, whole, defaultLocale)
    const draft = whole._status === 'draft'
    const stored = await this.payload.create({
      collection: entry.collection as CollectionSlug,
      data: { ...data, ...extra } as never,
      file: await uploaded(entry),
      locale: defaultLocale,
      draft,
      ...quietly,
    })
    const id = String(stored.id)
    const ready = only(whole, (name) => !waiting.has(name))
    const rest = only(whole, (name) => waiting.has(name))
    await this.update(entry, { id, content: ready, into: translations, draft, stored })
    if (waiting.size) this.later.push([entry, { id, content: rest, into: locales }])
    const into = [defaultLocale]
    if (proposal) await this.update(entry, { id, content: proposal as Row, into, draft: true })
    if (deletedAt) await this.update(entry, { id, content: { deletedAt }, into })
    return id
  }

  private async update(entry: Entry, { id, content, into, draft, stored }: Change): Promise<void> {
    const collection = entry.collection as CollectionSlug
    let now = stored
    for (const locale of into) {
      const { data } = this.written(entry, content, locale, now)
      if (Object.keys(data).length === 0) continue

      const change = { collection, id, data: data as never, locale, draft }
      now = await this.payload.update({ ...change, ...quietly })
    }
  }

  /** Content as data in one language, without the fields that link to what is not there yet. */
  private written(entry: Entry, content: Row, locale: Locale, stored?: unknown) {
    const waiting = new Set<string>()
    const fields = fieldsOf(this.payload.config, entry.collection)
    const writing = {
      locale,
      texts: entry.texts,
      idOf: this.idOf,
      onMissing: (field: string) => waiting.add(field.split('.')[0] ?? ''),
      onFault: () => undefined, // checkContent has found them all
    }
    const data = toData(fields, content, writing, stored)
    return { data: only(data, (name) => !waiting.has(name)), waiting }
  }

  /** The ids of a collection by slug, code, e-mail or file name; read once. */
  private async known(collection: string): Promise<Map<string, string>> {
    const read = this.ids.get(collection)
    if (read) return read

    const key = keyOf(collection)
    const { docs } = await this.payload.find({
      collection: collection as CollectionSlug,
      select: { [key]: true } as never,
      pagination: false,
      trash: true,
      ...quietly,
    })
    const rows = docs as unknown as Row[]
    const found = new Map(rows.map((row) => [String(row[key]), String(row.id)]))
    this.ids.set(collection, found)
    return found
  }
}

const only = (content: Row, isWanted: (name: string) => boolean): Row =>
  Object.fromEntries(Object.entries(content).filter(([name]) => isWanted(name)))

/** Payload tells files by their first bytes, of which a table in CSV has none of its own. */
const uploaded = async ({ upload }: Entry): Promise<File | undefined> => {
  const file = upload ? await getFileByPath(upload) : undefined
  return file && { ...file, mimetype: file.mimetype ?? 'text/csv' }
}

/** What the database refuses is a mistake in the file of the entry. */
const explained = async <Result>(entry: Entry, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const { errors } = error.data
    throw new ContentError(errors.map(({ path, message }) => entry.faultIn(path, message)))
  }
}
