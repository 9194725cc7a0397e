import type { CollectionSlug } from 'payload'

/** The lists that a table can fill, and by which of their fields an entry is known where the table has no IDs. */
export const importable = {
  services: [['registrationId'], ['name', 'provider'], ['name']],
  providers: [['ico'], ['name']],
  events: [['title']],
  projects: [['registrationNumber'], ['title']],
  measures: [['plan', 'code']],
  news: [['title']],
} as const satisfies Partial<Record<CollectionSlug, readonly (readonly string[])[]>>

export type Importable = keyof typeof importable

export const isImportable = (slug: unknown): slug is Importable =>
  typeof slug === 'string' && Object.hasOwn(importable, slug)
