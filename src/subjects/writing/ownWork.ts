import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { publicKindNames, publicKinds, type PublicKind } from '@/lib/publicKinds'

/** What somebody wrote in, with the moment when the journal knows of it and its state now. */
export type OwnWork = {
  kind: PublicKind
  id: string
  title: string
  at: string
  state: 'draft' | 'changed' | 'published'
}

type Row = { collection?: string | null; document?: string | null; at: string }
type Doc = { id: string; title?: string | null; name?: string | null; _status?: string | null }

/** How far back the journal is read, in rows. */
const mostRows = 200
const written = ['created', 'changed', 'published', 'restored']

/** The documents of these kinds that a person wrote in, the last first, as the journal tells. */
export const documentsOf = async (
  payload: Payload,
  user: TypedUser,
  kinds: readonly PublicKind[] = publicKindNames,
): Promise<Row[]> => {
  const { docs } = await payload.find({
    collection: 'audit',
    where: {
      and: [
        { by: { equals: String(user.id) } },
        { action: { in: written } },
        { collection: { in: [...kinds] } },
      ],
    },
    sort: '-at',
    limit: mostRows,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const seen = new Set<unknown>()
  return docs.filter(({ document }) => !seen.has(document) && seen.add(document))
}

/** What a person wrote in last and may still open, the last first. */
export const ownWork = async (
  payload: Payload,
  user: TypedUser,
  mostShown: number,
): Promise<OwnWork[]> => {
  const rows = await documentsOf(payload, user)
  const kinds = publicKindNames.filter((kind) => rows.some((row) => row.collection === kind))
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const own = rows.filter((row) => row.collection === kind).slice(0, mostShown)
      return stateOf(payload, user, kind, own)
    }),
  )
  return found.flat().toSorted((one, other) => other.at.localeCompare(one.at))
}

const stateOf = async (
  payload: Payload,
  user: TypedUser,
  kind: PublicKind,
  rows: Row[],
): Promise<OwnWork[]> => {
  const find = async (draft: boolean): Promise<Map<string, Doc>> => {
    const { docs } = await payload.find({
      collection: kind as CollectionSlug,
      where: { id: { in: rows.map(({ document }) => document) } },
      draft,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user,
    })
    return new Map(docs.map((doc) => [String(doc.id), doc as Doc]))
  }
  const [newest, stored] = await Promise.all([find(true), find(false)])
  return rows.flatMap(({ document, at }) => {
    const doc = newest.get(String(document))
    if (!doc) return []
    const isPublic = stored.get(doc.id)?._status === 'published'
    const state = doc._status === 'published' ? 'published' : isPublic ? 'changed' : 'draft'
    return [{ kind, id: doc.id, title: doc[publicKinds[kind].name] || '…', at, state }]
  })
}
