import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { describeVersion, type Described, type Stored } from './describeVersion'
import { importsOf } from './importsOf'

export type Asked = {
  payload: Payload
  user: TypedUser
  collection: CollectionSlug
  document: string
  /** A document in the trash: its last version says so, and is left out otherwise. */
  isInTrash: boolean
}

/** More than a document may have (collections/contentCollection, drafts). */
const mostVersions = 100
const mostRows = 1_000

/** The versions of a document, the newest first: who saved each and what it is, as far as this person may know. */
export const findVersions = async (asked: Asked, hasPublicForm: boolean): Promise<Described[]> => {
  const { payload, user, collection, document, isInTrash } = asked
  const [versions, journal, imports] = await Promise.all([
    payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: document } }, { snapshot: { not_equals: true } }] },
      sort: '-updatedAt',
      limit: mostVersions,
      depth: 0,
      trash: isInTrash,
      overrideAccess: false,
      user,
    }),
    payload.find({
      collection: 'audit',
      where: { document: { equals: document } },
      sort: '-at',
      limit: mostRows,
      pagination: false,
      depth: 0,
      select: { at: true, byName: true, action: true, note: true },
      overrideAccess: false,
      user,
    }),
    importsOf(payload, collection, document),
  ])
  const stored = versions.docs as Stored[]
  const firstPublic = hasPublicForm
    ? stored.find(({ version }) => version?._status === 'published')
    : undefined
  return stored.map((version, at) =>
    describeVersion(version, {
      isNewest: at === 0,
      isPublicNow: version === firstPublic,
      journal: journal.docs,
      imports,
    }),
  )
}
