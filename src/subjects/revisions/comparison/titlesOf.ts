import type { CollectionSlug, FlattenedField, Payload, TypedUser } from 'payload'

import { idOf } from '@/lib/idOf'
import { locales, type Locale } from '@/lib/label'

import { isTold } from './isTold'
import { keyOf } from './valueText'

type Data = Record<string, unknown>
type Reader = { payload: Payload; user: TypedUser; language: Locale }

/** The titles of the documents to which some states of a document lead, as far as their reader may see them. */
export const titlesOf = async (
  { payload, user, language }: Reader,
  fields: FlattenedField[],
  states: Data[],
): Promise<Map<string, string>> => {
  const wanted = new Map<string, Set<string>>()
  for (const state of states) collect(fields, state, wanted)

  const found = await Promise.all(
    [...wanted].map(async ([slug, ids]) => {
      const collection = slug as CollectionSlug
      const title = payload.collections[collection].config.admin.useAsTitle ?? 'id'
      const { docs } = await payload.find({
        collection,
        where: { id: { in: [...ids] } },
        locale: language,
        pagination: false,
        depth: 0,
        overrideAccess: false,
        user,
      })
      return docs.map((doc): [string, string] => {
        const name = (doc as unknown as Data)[title]
        return [keyOf(slug, String(doc.id)), String(name || doc.id)]
      })
    }),
  )
  return new Map(found.flat())
}

const collect = (
  fields: FlattenedField[],
  data: unknown,
  wanted: Map<string, Set<string>>,
): void => {
  for (const field of fields.filter(isTold)) {
    const value = (data as Data | null | undefined)?.[field.name]
    const isLocalized = 'localized' in field && Boolean(field.localized)
    const texts = isLocalized ? locales.map((locale) => (value as Data | null)?.[locale]) : [value]
    for (const each of texts.flat()) {
      if ('flattenedFields' in field)
        collect(field.flattenedFields as FlattenedField[], each, wanted)
      if (field.type === 'relationship' || field.type === 'upload')
        note(field.relationTo, each, wanted)
    }
  }
}

const note = (
  relationTo: string | string[],
  value: unknown,
  wanted: Map<string, Set<string>>,
): void => {
  const isMany = typeof relationTo !== 'string'
  const many = value as { relationTo?: string; value?: string } | null
  const collection = isMany ? many?.relationTo : relationTo
  const id = idOf((isMany ? many?.value : value) as string)
  if (!collection || !id) return
  wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
}
