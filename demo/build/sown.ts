import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'

import type { Ref } from './ref'
import type { Said } from './said'

/** What Payload takes when a document of a collection is created. */
export type Data<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>

/** The same data as the seed writes it: several languages at once, links by slug instead of by id. */
export type Sown<Value> = Value extends string | number | boolean | null | undefined
  ? Value | Said | Ref
  : Value extends (infer Item)[]
    ? Sown<Item>[] | Ref[]
    : Value extends { root: unknown }
      ? Value | Said
      : Value extends object
        ? { [Key in keyof Value]: Sown<Value[Key]> } | Ref
        : Value

/** One document of the demo content, ready to be planted; its slug comes from its Czech name if left out. */
export type Seedling<Slug extends CollectionSlug> = {
  [Key in keyof Omit<Data<Slug>, 'slug'>]: Sown<Data<Slug>[Key]>
} & { slug?: string }
