import type { Locale } from '@/lib/label'

import { Ref } from './ref'
import { Said } from './said'

/** The id of a document by its slug, code or file name; undefined while there is none. */
export type Find = (ref: Ref) => string | undefined

type Row = Record<string, unknown>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether something in the content links to what does not exist yet. */
export const waits = (value: unknown, idOf: Find): boolean => {
  if (value instanceof Ref) return idOf(value) === undefined
  if (value instanceof Said) return waits(Object.values(value.in), idOf)

  return isObject(value) && Object.values(value).some((part) => waits(part, idOf))
}

/** The content in one language as Payload takes it, with ids instead of links by slug. */
export const rendered = (value: unknown, locale: Locale, idOf: Find): unknown => {
  if (value instanceof Said) return rendered(value.in[locale], locale, idOf)
  if (value instanceof Ref) {
    const id = idOf(value)
    if (id === undefined) throw new Error(`The seed has no ${value.collection} “${value.key}”.`)
    return id
  }
  if (Array.isArray(value)) return value.map((item) => rendered(item, locale, idOf))
  if (!isObject(value)) return value

  const entries = Object.entries(value).map(([key, part]) => [key, rendered(part, locale, idOf)])
  return Object.fromEntries(entries)
}

/** What of the content is said in another language, rows with the ids under which they are stored. */
export const translated = (
  value: unknown,
  stored: unknown,
  locale: Locale,
  idOf: Find,
): Row | Row[] | undefined => {
  if (!isObject(value) || value instanceof Ref) return undefined

  const at = (stored ?? {}) as Row
  if (Array.isArray(value)) {
    const rows = value.map((row, index) => translated(row, at[index], locale, idOf))
    if (rows.every((row) => row === undefined)) return undefined
    return rows.map((row, index) => ({ ...row, id: (at[index] as Row | undefined)?.id }))
  }
  const parts = Object.entries(value)
    .map(([key, part]) => [key, translation(part, at[key], locale, idOf)] as const)
    .filter(([, part]) => part !== undefined)
  return parts.length ? Object.fromEntries(parts) : undefined
}

const translation = (part: unknown, stored: unknown, locale: Locale, idOf: Find): unknown =>
  part instanceof Said
    ? rendered(part.in[locale], locale, idOf)
    : translated(part, stored, locale, idOf)
