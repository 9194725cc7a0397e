import type { CollectionSlug, PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'

import { findRows } from '../../findRows'
import type { Find } from '../cells/parseCell'
import type { ImportColumn } from './columns'

const keys = ['id', 'slug', 'code', 'ico', 'name', 'title', 'originalName', 'email'] as const

/** Finds what the links of some columns can lead to, by id, key or name; reads each list once. */
export const finderFor = async (
  req: PayloadRequest,
  columns: ImportColumn[],
  isOperator: boolean,
): Promise<Find> => {
  const lists = new Map<string, Map<string, Set<string>>>()
  for (const { field, isWritable } of columns) {
    if (!isWritable || field?.type !== 'relationship') continue
    const to = String(field.relationTo)
    if (!lists.has(to)) lists.set(to, await namesIn(req, to as CollectionSlug, isOperator))
  }
  return (collection, text) => [...(lists.get(collection)?.get(plain(text)) ?? [])]
}

const namesIn = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  isOperator: boolean,
): Promise<Map<string, Set<string>>> => {
  const names = new Map<string, Set<string>>()
  for (const document of await findRows(req, collection, { isOperator }))
    for (const key of keys) {
      const value = document[key]
      if (typeof value !== 'string' || value === '') continue
      const ids = names.get(plain(value)) ?? new Set()
      names.set(plain(value), ids.add(String(idOf(document as { id: string }))))
    }
  return names
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
