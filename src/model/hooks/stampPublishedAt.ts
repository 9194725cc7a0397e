import type { CollectionBeforeChangeHook } from 'payload'

/** Records the first publication, so that a later correction does not move old news to the top. */
export const stampPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data._status !== 'published' || data.publishedAt || originalDoc?.publishedAt) return data

  return { ...data, publishedAt: new Date().toISOString() }
}
