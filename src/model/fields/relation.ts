import type {
  CollectionSlug,
  RelationshipField,
  SingleRelationshipField,
  UploadField,
} from 'payload'

import type { Label } from '@/lib/label'

type Options = {
  required?: boolean
  index?: boolean
  description?: Label
  filterOptions?: RelationshipField['filterOptions']
}

/** A link to one document of another collection. */
export const one = (
  name: string,
  relationTo: CollectionSlug,
  text: Label,
  { description, ...options }: Options = {},
): SingleRelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  label: text,
  index: true,
  ...options,
  ...(description && { admin: { description } }),
})

/** Links to several documents of another collection, in the order in which staff put them. */
export const many = (
  name: string,
  relationTo: CollectionSlug,
  text: Label,
  { description, ...options }: Options = {},
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label: text,
  index: true,
  ...options,
  ...(description && { admin: { description } }),
})

/** One picture from the library. */
export const picture = (name: string, text: Label): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label: text,
})

/** Documents to download, from the library of files. */
export const downloads = (name: string, text: Label): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'files',
  hasMany: true,
  label: text,
})
