import type { CollectionSlug, Payload, SanitizedCollectionConfig, Where } from 'payload'

import { notShown } from '@/subjects/files/idsIn'

import { libraries } from './filesOnDisk'
import { rowsOf } from './rowsOf'

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

/**
 * Which published documents show each file (`collection:id`, `global:slug`), found by reading them all:
 * on purpose apart from the hooks that keep it as people save.
 */
export const shownFiles = async (payload: Payload): Promise<Map<string, Set<string>>> => {
  const shown = new Map<string, Set<string>>()
  for (const library of libraries)
    for await (const { id } of rowsOf(payload, library)) shown.set(id, new Set())

  const note = (shownBy: string, value: unknown): void => {
    if (typeof value === 'string') shown.get(value)?.add(shownBy)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        if (!notShown.has(name)) note(shownBy, inner)
  }
  for (const collection of payload.config.collections.filter(isContent)) {
    const where = collection.versions?.drafts ? published : {}
    const slug = collection.slug as CollectionSlug
    for await (const row of rowsOf(payload, slug, where)) note(`${slug}:${row.id}`, row)
  }
  for (const { slug } of payload.config.globals)
    note(`global:${slug}`, await payload.db.findGlobal({ slug }))
  return shown
}

/** What the portal keeps for itself; the journal names files without showing them. */
const ownRows = new Set(['changes', 'audit'])

const isContent = ({ slug, auth, upload }: SanitizedCollectionConfig): boolean =>
  !auth && !upload && !ownRows.has(slug) && !slug.startsWith('payload-')
