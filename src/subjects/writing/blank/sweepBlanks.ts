import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'

import { defaultLocale } from '@/lib/label'

import { saysAnything } from './isBlank'

/** How long what nobody has written into is kept, in milliseconds: a week, for whoever left it open over a holiday. */
const keptForMs = 7 * 24 * 3_600_000

/**
 * Deletes drafts that were begun a week ago and have stayed blank; those too that were begun before blank ones
 * were marked, when they have no title and nothing else that a person writes.
 */
export const sweepBlanks = async (payload: Payload, now = new Date()): Promise<void> => {
  const begun = { createdAt: { less_than: new Date(now.getTime() - keptForMs).toISOString() } }
  for (const { slug, admin, flattenedFields: fields } of payload.config.collections) {
    if (!fields.some(({ name }) => name === 'isBlank')) continue

    const untitled = { _status: { equals: 'draft' }, [admin.useAsTitle ?? '']: { exists: false } }
    const collection = slug as CollectionSlug
    for (const where of [
      { ...begun, isBlank: { equals: true } },
      { ...begun, ...untitled },
    ])
      for (const id of await idsOf(payload, collection, where))
        if (await isBlankStill(payload, collection, id, fields))
          await payload.delete({ collection, id, depth: 0, trash: true })
  }
}

const idsOf = async (payload: Payload, collection: CollectionSlug, where: Where) => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where,
    locale: defaultLocale,
    pagination: false,
  })
  return docs.map(({ id }) => id)
}

const isBlankStill = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  fields: FlattenedField[],
): Promise<boolean> => {
  const given = { collection, id, draft: true, depth: 0, trash: true } as const
  const newest = await payload.findByID({ ...given, locale: 'all', disableErrors: true })
  return newest !== null && !isWritten(newest as object, fields)
}

/** What the portal fills in by itself. */
const filledIn = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'provider'])

/** A choice may be the portal's own, derived from what is written. */
const noWords = new Set<FlattenedField['type']>(['select', 'radio', 'checkbox', 'join'])

const isWritten = (doc: object, fields: FlattenedField[]): boolean => {
  const values = doc as Record<string, unknown>
  return fields.some((field) => {
    const { name } = field
    if (filledIn.has(name) || 'defaultValue' in field || ('hidden' in field && field.hidden))
      return false

    const value = values[name]
    if (field.type === 'group' || field.type === 'tab')
      return typeof value === 'object' && value !== null && isWritten(value, field.flattenedFields)
    return !noWords.has(field.type) && saysAnything(value)
  })
}
