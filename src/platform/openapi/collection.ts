import type { SanitizedCollectionConfig } from 'payload'

import { nameOf } from './nameOf'
import type { Operation } from './operation'
import type { Shared } from './parameters'
import { count, flag, list, object, ref, type Schema } from './schema'

export type Collection = SanitizedCollectionConfig
/** An operation, and which of the shared parameters it has. */
export type PayloadOperation = Operation & { shared?: Shared[] }
/** Null where nobody may use it here. */
export type Describe = (collection: Collection) => PayloadOperation | null

/** What of a document is answered. */
export const view: Shared[] = ['depth', 'select', 'populate']
/** In which language. */
export const language: Shared[] = ['locale', 'fallback-locale']

export const draftOf = ({ versions }: Collection, name: 'draft' | 'writtenDraft'): Shared[] =>
  versions?.drafts ? [name] : []

export const trashOf = ({ trash }: Collection): Shared[] => (trash ? ['trash'] : [])

/** The name of an operation on a collection: `find_life_situations`. */
export const named = ({ slug }: Pick<Collection, 'slug'>, verb: string): string =>
  `${verb}_${slug.replaceAll('-', '_')}`

/** What a collection is called in a sentence. */
export const wordOf = ({ labels }: Collection, form: 'singular' | 'plural'): string =>
  String((labels[form] as unknown as { en: string }).en)

export const documentOf = ({ slug }: Pick<Collection, 'slug'>): Schema => ref(nameOf(slug))

/** One page of a list, as Payload divides it. */
export const pageOf = (document: Schema): Schema =>
  object(
    {
      docs: list(document),
      totalDocs: count,
      limit: count,
      totalPages: count,
      page: count,
      pagingCounter: count,
      hasPrevPage: flag,
      hasNextPage: flag,
      prevPage: { type: ['integer', 'null'] },
      nextPage: { type: ['integer', 'null'] },
    },
    ['docs', 'totalDocs', 'limit', 'totalPages', 'page', 'hasPrevPage', 'hasNextPage'],
  )
