import type { Payload, Where } from 'payload'

import { everythingKinds } from '@/lib/everythingSearch'
import { publicKindOf } from '@/lib/publicKinds'
import { revisionsOf } from '@/platform/database/revisions'

import type { Texts } from '../types'
import { keysOf } from './numbers'
import { pathOfFile } from './pathOfFile'
import { textsOf } from './textsOf'
import type { EverythingDocument, OwnKind, Revisions } from './types'

type Stored = {
  id: string
  slug?: string
  updatedAt: string
  summary?: Texts
  url?: string | null
  publishedAt?: string | null
  startsOn?: string | null
  from?: string | null
}

/** The kinds that are read here: services have an index of their own. */
export const ownKinds = everythingKinds.filter((kind) => kind !== 'services')

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}
const offered: Where = { isPublic: { equals: true } }
/** Of kinds that are read by more than being published. */
const readable: Partial<Record<OwnKind, Where>> = {
  files: offered,
  measures: { and: [published, offered] },
}
const rowsAtOnce = 10_000

/** The revisions of all documents of a kind that belong into the index; each is still read by the rules of access. */
export const revisionsOfKind = async (payload: Payload, kind: OwnKind): Promise<Revisions> => {
  const all: Revisions = new Map()
  for (let page = 1; ; page += 1) {
    const found = await revisionsOf(payload).findRevisions({
      collection: kind,
      sort: 'id',
      limit: rowsAtOnce,
      page,
      where: readable[kind] ?? published,
    })
    for (const { id, updatedAt } of found) all.set(id, updatedAt)
    if (found.length < rowsAtOnce) return all
  }
}

/** Those of the documents that the public may read: by the rules for people without an account, field by field. */
export const readDocuments = async (
  payload: Payload,
  kind: OwnKind,
  ids: string[],
): Promise<EverythingDocument[]> => {
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    depth: 0,
    locale: 'all',
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  const fields = payload.collections[kind].config.flattenedFields
  return (docs as unknown as (Stored & Record<string, unknown>)[]).map((doc) => {
    const name = doc[publicKindOf(kind)?.name ?? 'title'] as Texts | string | undefined
    const { text, numbers } = textsOf(fields, doc)
    return {
      kind,
      id: String(doc.id),
      slug: doc.slug ?? null,
      updatedAt: doc.updatedAt,
      title: typeof name === 'string' ? { cs: name } : (name ?? {}),
      summary: doc.summary ?? {},
      url: kind === 'files' ? pathOfFile(doc.url) : null,
      on: doc.publishedAt ?? doc.startsOn ?? doc.from ?? '',
      // Of a file only its name is looked through.
      text: kind === 'files' ? {} : text,
      numbers: numbers.flatMap(keysOf),
    }
  })
}
