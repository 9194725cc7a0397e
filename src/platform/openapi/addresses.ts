import type { Endpoint, SanitizedConfig } from 'payload'

import { accountOperations } from './accountOperations'
import type { PayloadOperation } from './collection'
import { globalOperations } from './globalOperations'
import { operationOf } from './operation'
import { readOperations } from './readOperations'
import { versionOperations } from './versionOperations'
import { writeOperations } from './writeOperations'

/** One address of REST: how it is asked for, and what is said of it. */
export type Address = {
  method: Endpoint['method']
  /** With parameters as Payload writes them: `/api/services/:id`. */
  path: string
  /** `get /:id`: the part that is the same for all collections. */
  key: string
  /** What it belongs to: a collection, a global, or the first word of the path. */
  tag: string
  /** Null where nobody may use it; undefined where nothing is said of it. */
  operation: PayloadOperation | null | undefined
  /** An endpoint of the portal, not of Payload. */
  isOwn: boolean
}

type Given = Omit<Endpoint, 'root'>
type Describer<Owner> = Record<string, (owner: Owner) => PayloadOperation | null | undefined>

const collectionOperations = {
  ...readOperations,
  ...writeOperations,
  ...versionOperations,
}

/** Every address that the configuration opens, but for what Payload and the portal keep for themselves. */
export const addressesOf = ({ collections, globals, endpoints }: SanitizedConfig): Address[] =>
  firstOfEach([
    ...(endpoints ?? []).map((each) =>
      addressOf('/api', String(each.path.split('/')[1]), each, {}, null),
    ),
    ...collections.filter(isMet).flatMap((collection) => {
      const known = collection.auth
        ? { ...accountOperations, ...collectionOperations }
        : collectionOperations
      return (collection.endpoints || []).map((each) =>
        addressOf(`/api/${collection.slug}`, collection.slug, each, known, collection),
      )
    }),
    ...globals.flatMap((global) =>
      (global.endpoints || []).map((each) =>
        addressOf(`/api/globals/${global.slug}`, global.slug, each, globalOperations, global),
      ),
    ),
  ])

/** Collections that the application keeps for itself are nobody's business. */
export const isMet = ({ slug, admin }: SanitizedConfig['collections'][number]): boolean =>
  admin.hidden !== true && !slug.startsWith('payload-')

const addressOf = <Owner>(
  base: string,
  tag: string,
  endpoint: Given,
  known: Describer<Owner>,
  owner: Owner,
): Address => {
  const { method, path } = endpoint
  const key = `${method} ${path}`
  const describe = Object.hasOwn(known, key) ? known[key] : undefined
  return {
    method,
    key,
    tag,
    path: base + (path === '/' ? '' : path),
    operation: operationOf(endpoint) ?? describe?.(owner),
    isOwn: operationOf(endpoint) !== undefined,
  }
}

/** Of two for the same address Payload asks the first. */
const firstOfEach = (all: Address[]): Address[] => {
  const nameOf = ({ method, path }: Address): string => `${method} ${path}`
  const names = all.map(nameOf)
  return all.filter((each, at) => names.indexOf(nameOf(each)) === at)
}
