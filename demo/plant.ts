import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import { defaultLocale, locales, type Locale } from '@/lib/label'
import { toSlug } from '@/lib/toSlug'
import type { Mistake } from '@/payload-types'

import { type Find, rendered, translated, waits } from './build/render'
import { Said } from './build/said'
import type { Seedling } from './build/sown'

type Row = Record<string, unknown>
type FileToRead = {
  name: string
  read: () => Promise<{ data: Buffer; mimetype: string; name: string }>
}
type Told = {
  collection: 'services'
  slug: string
  kind: Mistake['kind']
  text: string
  email?: string
  daysAgo: number
}
type Later = { collection: CollectionSlug; id: string; fields: Row }

const keys: Partial<Record<CollectionSlug, string>> = {
  ...{
    media: 'originalName',
    files: 'originalName',
    programmes: 'code',
    users: 'email',
    claims: 'title',
    synonyms: 'words',
  },
}
const translations = locales.filter((locale) => locale !== defaultLocale)
const quietly = { overrideAccess: true, depth: 0 } as const

/** Puts content into the database once: what is there already, as people left it, stays untouched. */
export class Planter {
  private readonly planted = new Map<string, number>()
  private readonly ids = new Map<CollectionSlug, Map<string, string>>()
  private later: Later[] = []

  constructor(private readonly payload: Payload) {}

  /** Creates a document in Czech and then its translations; skips one that exists, in the trash too. */
  async place<Slug extends CollectionSlug>(
    collection: Slug,
    seedling: Seedling<Slug>,
    file?: FileToRead,
  ): Promise<void> {
    const content = withSlug(collection, seedling as Row)
    const key = file?.name ?? String(content[keys[collection] ?? 'slug'])
    if (await this.has(collection, key)) return

    try {
      await this.create(collection, key, content, await file?.read())
    } catch (error) {
      throw new Error(`${collection} “${key}”: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      })
    }
  }

  private async create(
    collection: CollectionSlug,
    key: string,
    content: Row,
    upload: Awaited<ReturnType<FileToRead['read']>> | undefined,
  ): Promise<void> {
    const { deletedAt, ...rest } = content
    const draft = rest._status === 'draft'
    const [ready, waiting] = this.parted(rest)
    const doc = (await this.payload.create({
      ...{ collection, ...quietly, locale: defaultLocale, draft },
      data: rendered(ready, defaultLocale, this.idOf) as never,
      ...(upload && { file: { ...upload, size: upload.data.length } }),
    })) as unknown as Row & { id: string }
    this.ids.get(collection)?.set(key, doc.id)
    this.planted.set(collection, (this.planted.get(collection) ?? 0) + 1)

    for (const locale of translations) {
      const data = translated(ready, doc, locale, this.idOf)
      if (data) await this.update(collection, doc.id, data as Row, { locale, draft })
    }
    if (Object.keys(waiting).length) this.later.push({ collection, id: doc.id, fields: waiting })
    if (deletedAt) await this.update(collection, doc.id, { deletedAt }, {})
  }

  /** Whether the database already has a document of this slug, code, e-mail or file name. */
  async has(collection: CollectionSlug, key: string): Promise<boolean> {
    return (await this.known(collection)).has(key)
  }

  /** One line for each collection: how many documents are there, and how many of them are new. */
  report(): void {
    for (const [collection, ids] of this.ids) {
      console.log(`${collection}: ${ids.size} (nových ${this.planted.get(collection) ?? 0})`)
    }
  }

  /** Fills a global unless somebody has filled it before. */
  async settle(slug: GlobalSlug, content: Row, isFilled: (now: Row) => boolean): Promise<void> {
    const { payload } = this
    const now = (await payload.findGlobal({ slug, ...quietly })) as unknown as Row
    if (isFilled(now)) return

    const data = rendered(content, defaultLocale, this.idOf) as never
    const stored = await payload.updateGlobal({ slug, data, locale: defaultLocale, ...quietly })
    for (const locale of translations) {
      const data = translated(content, stored, locale, this.idOf)
      if (data) await payload.updateGlobal({ slug, data: data as never, locale, ...quietly })
    }
    this.planted.set(slug, 1)
  }

  /** A newer draft of something published, waiting for an editor. */
  async propose(collection: CollectionSlug, key: string, changes: Row): Promise<void> {
    const id = (await this.known(collection)).get(key)
    if (id) await this.update(collection, id, changes, { draft: true })
  }

  /** What a visitor reports about an entry; its letters follow from it. */
  async tell({ collection, slug, daysAgo, ...mistake }: Told): Promise<void> {
    const document = (await this.known(collection)).get(slug)
    if (!document) return

    const { name, provider } = await this.payload.findByID({
      ...{ collection, id: document, ...quietly, locale: defaultLocale },
    })
    const reportedAt = new Date(Date.now() - daysAgo * 86_400_000).toISOString()
    await this.payload.create({
      collection: 'mistakes',
      data: {
        ...{ ...mistake, collection, document, title: name, provider: idOf(provider) },
        ...{ state: 'new', language: defaultLocale, reportedAt },
      },
      ...quietly,
    })
  }

  /** Writes the links to what did not exist yet when their document was planted. */
  async finish(): Promise<void> {
    for (const { collection, id, fields } of this.later) {
      const data = rendered(fields, defaultLocale, this.idOf) as Row
      await this.update(collection, id, data, { locale: defaultLocale })
    }
    this.later = []
  }

  private async update(
    collection: CollectionSlug,
    id: string,
    data: Row,
    options: { locale?: Locale; draft?: boolean },
  ): Promise<void> {
    await this.payload.update({ collection, id, data: data as never, ...options, ...quietly })
  }

  /** The ids of a collection by slug, code, e-mail or file name; read once. */
  private async known(collection: CollectionSlug): Promise<Map<string, string>> {
    const read = this.ids.get(collection)
    if (read) return read

    const key = keys[collection] ?? 'slug'
    const { docs } = await this.payload.find({
      ...{ collection, ...quietly, pagination: false, trash: true },
      select: { [key]: true } as never,
    })
    const found = new Map(
      (docs as unknown as Row[]).map((doc) => [String(doc[key]), String(doc.id)]),
    )
    this.ids.set(collection, found)
    return found
  }

  private readonly idOf: Find = ({ collection, key }) => this.ids.get(collection)?.get(key)

  /** Fields that can be written now, and those that link to something that comes later. */
  private parted(content: Row): [Row, Row] {
    const isReady = ([, value]: [string, unknown]) => !waits(value, this.idOf)
    const entries = Object.entries(content)
    return [
      Object.fromEntries(entries.filter(isReady)),
      Object.fromEntries(entries.filter((entry) => !isReady(entry))),
    ]
  }
}

/** The address of a page made from its Czech name, as the desk would make it. */
const withSlug = (collection: CollectionSlug, content: Row): Row => {
  if (keys[collection] || content.slug) return content

  const name = content.title ?? content.name
  return { ...content, slug: toSlug(String(name instanceof Said ? name.in.cs : name)) }
}
