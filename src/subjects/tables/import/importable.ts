import type { CollectionSlug, Payload } from 'payload'

/** The lists that a table can fill, and by which of their fields an entry is known where the table has no IDs. */
export const importable = {
  services: [['registrationId'], ['name', 'provider'], ['name']],
  providers: [['ico'], ['name']],
  events: [['title']],
  projects: [['registrationNumber'], ['title']],
  measures: [['plan', 'code']],
  news: [['title']],
  comments: [
    ['consultation', 'text', 'name', 'organisation'],
    ['consultation', 'text', 'name'],
    ['consultation', 'text'],
  ],
} as const satisfies Partial<Record<CollectionSlug, readonly (readonly string[])[]>>

export type Importable = keyof typeof importable

export const isImportable = (slug: unknown): slug is Importable =>
  typeof slug === 'string' && Object.hasOwn(importable, slug)

/** The field by which people know an entry of a list. A comment gets its number only when it is stored. */
export const nameOf = (payload: Payload, list: CollectionSlug): string =>
  list === 'comments' ? 'text' : String(payload.collections[list].config.admin.useAsTitle)
