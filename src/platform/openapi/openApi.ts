import type { SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'

import { addressesOf, isMet, type Address } from './addresses'
import { answerProperties } from './answerSchema'
import { bodyProperties, requiredNames } from './bodySchema'
import { isClosed } from './isClosed'
import { bodyNameOf, nameOf } from './nameOf'
import { ownAddress } from './ownAddress'
import { pathItem } from './pathItem'
import { shared } from './parameters'
import { errorSchemas, refusalResponses } from './refusals'
import { richTextSchemas } from './richTextSchema'
import { object, text, time, type Schema } from './schema'
import { tagsOf } from './tags'
import { hasVersions, versionNameOf, versionSchema } from './versionOperations'

let made: Schema | undefined

/** The OpenAPI 3.1 document of all that REST offers, made from the content model and from what endpoints say of themselves. */
export const openApi = (config: SanitizedConfig): Schema => (made ??= describe(config))

const describe = (config: SanitizedConfig): Schema => {
  const addresses = [ownAddress, ...addressesOf(config)].filter(({ operation }) => operation)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rozcestník',
      version: '1',
      summary: 'What is public on the portal, and what people with an account do with it.',
      description: introduction,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: config.serverURL }],
    tags: tagsOf(config, addresses),
    paths: pathsOf(addresses),
    components: {
      schemas: schemasOf(config),
      parameters: parametersOf(addresses),
      responses: refusalResponses(),
      securitySchemes,
    },
  }
}

const introduction = [
  'Reading what is public needs no account. Lists answer at most 100 documents, 20 unless asked for more; `depth` is at most 3. An unknown path in `where` or `sort` is 400.',
  'Times are in UTC. Every refusal has one shape, and speaks the language of `Accept-Language`: cs, en or uk. A field in a body that does not exist is refused with its name.',
  'With `ETag` and `If-None-Match` an unchanged answer costs nothing (304). Pages of other origins may read all that is public.',
].join('\n\n')

const securitySchemes: Schema = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'payload-token',
    description:
      'The cookie that signing in sets. With it a browser writes from the portal’s own origin only.',
  },
  token: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`JWT TOKEN`, where the token is the value of that cookie.',
  },
  apiKey: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description:
      '`users API-Key KEY`: of a machine account, which an admin makes. It changes no accounts.',
  },
}

const pathsOf = (addresses: Address[]): Schema => {
  const paths: Record<string, Schema> = {}
  for (const address of addresses) {
    const path = address.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [address.method]: pathItem(address) }
  }
  return paths
}

/** Those that any address has. */
const parametersOf = (addresses: Address[]): Schema => {
  const used = new Set<string>(addresses.flatMap(({ operation }) => operation?.shared ?? []))
  return Object.fromEntries(Object.entries(shared).filter(([name]) => used.has(name)))
}

const schemasOf = ({ collections, globals }: SanitizedConfig): Schema => ({
  ...Object.assign({}, ...collections.filter(isMet).map(schemasOfCollection)),
  ...Object.assign({}, ...globals.map(schemasOfGlobal)),
  ...richTextSchemas,
  ...errorSchemas,
})

const schemasOfCollection = (collection: SanitizedCollectionConfig): Schema => {
  const { slug, flattenedFields: fields, auth } = collection
  const needed = requiredNames(fields)
  return {
    [nameOf(slug)]: object(
      { id: text, ...(auth && ofAccount(slug)), ...answerProperties(fields) },
      ['id'],
    ),
    ...(isWritten(collection) && {
      [bodyNameOf(slug)]: {
        ...object({ ...bodyProperties(fields), ...(auth && { password: text }), revision: time }),
        ...(needed.length > 0 && { description: neededOf(collection, needed) }),
      },
    }),
    ...(hasVersions(collection) && { [versionNameOf(slug)]: versionSchema(collection) }),
  }
}

/** What Payload adds to an account; how it was recognised only where it is one's own. */
const ofAccount = (slug: string): Schema => ({ collection: { const: slug }, _strategy: text })

const isWritten = ({ access }: SanitizedCollectionConfig): boolean =>
  !isClosed(access.create) || !isClosed(access.update)

const neededOf = ({ versions }: SanitizedCollectionConfig, names: string[]): string =>
  `Needed ${versions?.drafts ? 'to publish' : 'of a new one'}: ${names.join(', ')}.`

const schemasOfGlobal = ({ slug, flattenedFields: fields }: SanitizedGlobalConfig): Schema => ({
  [nameOf(slug)]: object({ id: text, globalType: { const: slug }, ...answerProperties(fields) }),
  [bodyNameOf(slug)]: object(bodyProperties(fields)),
})
