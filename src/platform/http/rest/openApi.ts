import { configToJSONSchema, type SanitizedConfig } from 'payload'

import { publicKindNames } from '@/lib/publicKinds'

import { collectionPaths, globalPaths } from './openApiPaths'
import { searchPath } from './openApiSearch'

/** The collections that the public may read; everything else is left out of the document. */
export const publicCollections = [
  ...publicKindNames,
  'territories',
  'service-types',
  'target-groups',
  'programmes',
  'media',
  'files',
  'redirects',
  'synonyms',
] as const

const publicGlobals = ['site', 'navigation'] as const

type Schema = Record<string, unknown>
let made: Schema | undefined

/** The OpenAPI 3.1 document of what the public may use, generated from the content model. */
export const openApi = (config: SanitizedConfig): Schema => (made ??= describe(config))

const describe = (config: SanitizedConfig): Schema => {
  const { definitions = {} } = configToJSONSchema(config, 'text')
  const isPublic = (name: string) =>
    ![
      ...name.matchAll(
        /^(users|changes|missed-searches|audit|letters|preview-links|proposals|claims|prompts|verification|mistakes|second|security|payload-)/g,
      ),
    ].length && !name.includes('auth')
  const schemas = Object.fromEntries(Object.entries(definitions).filter(([name]) => isPublic(name)))

  return {
    openapi: '3.1.0',
    info: {
      title: 'Rozcestník',
      version: '1',
      description:
        'Everything public on the portal. Lists answer at most 100 documents (20 unless asked), depth 0–3; an unknown path in where or sort is 400. Times are UTC.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: config.serverURL }],
    paths: {
      ...Object.assign({}, ...publicCollections.map((slug) => collectionPaths(slug))),
      ...Object.assign({}, ...publicGlobals.map((slug) => globalPaths(slug))),
      ...searchPath,
    },
    components: { schemas: { ...(relinked(schemas) as Schema), ...shared } },
  }
}

/** JSON Schema's `#/definitions/x` at its place in OpenAPI. */
const relinked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(relinked)
  if (typeof value !== 'object' || value === null) return value

  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/definitions/', '#/components/schemas/')
        : relinked(inner),
    ]),
  )
}

const shared: Schema = {
  Errors: {
    type: 'object',
    required: ['errors'],
    properties: {
      errors: {
        type: 'array',
        items: {
          type: 'object',
          required: ['message'],
          properties: { message: { type: 'string' }, data: {} },
        },
      },
    },
  },
}
