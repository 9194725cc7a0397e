import type { CollectionSlug } from 'payload'

/** A link to a document by its slug, code or file name, before the database has given it an id. */
export class Ref {
  constructor(
    readonly collection: CollectionSlug,
    readonly key: string,
  ) {}
}

const to = (collection: CollectionSlug) => (key: string) => new Ref(collection, key)
const toMany =
  (collection: CollectionSlug) =>
  (...keys: string[]) =>
    keys.map((key) => new Ref(collection, key))

export const media = to('media')
export const file = to('files')
export const files = toMany('files')
export const provider = to('providers')
export const serviceType = to('service-types')
export const serviceTypes = toMany('service-types')
export const groups = toMany('target-groups')
export const territory = to('territories')
export const territories = toMany('territories')
export const programme = to('programmes')
export const situations = toMany('life-situations')
export const plan = to('plans')
export const plans = toMany('plans')
export const event = to('events')
export const events = toMany('events')
export const projects = toMany('projects')
export const workingGroup = to('working-groups')
export const page = to('pages')
