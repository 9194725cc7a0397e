import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FlattenedField,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'

import { label, say } from '@/lib/label'

import { unknownNames } from './unknownNames'

type Data = Record<string, unknown>
type Write = {
  req: PayloadRequest
  data: Data
  fields: FlattenedField[]
  also: ReadonlySet<string>
  of: { collection: string } | { global: string }
}

/** What stands in every answer, so that a document that was read can be sent back. */
const ofDocuments = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'revision']
const ofCollections = new Set([...ofDocuments, 'collection', 'file'])
const ofAccounts = new Set([...ofCollections, 'password', 'confirm-password', '_strategy'])
const ofGlobals = new Set([...ofDocuments, 'globalType'])
/** The portal keeps them, whatever a body says. */
const kept = ['id', 'createdAt', 'updatedAt']

/**
 * A collection that takes its own fields only from REST: a name that is no field is refused, so that nobody
 * believes to have stored it, and the times that the portal keeps are not taken from a body.
 */
export const ownFieldsOnly = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      refuseUnknown,
      ...(collection.hooks?.beforeOperation ?? []),
      // Last: a revision may be told by `updatedAt`.
      keepTimes,
    ],
  },
})

/** The same for a global. */
export const ownFieldsOnlyOfGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, global: { slug, flattenedFields: fields }, operation, overrideAccess, req }) => {
        const { data } = args as { data?: Data }
        if (operation !== 'update' || !isSent(data, req, overrideAccess)) return args

        refuse({ req, data, fields, also: ofGlobals, of: { global: slug } })
        return { ...args, data: withoutKept(data) }
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})

type Hook = CollectionBeforeOperationHook

const refuseUnknown: Hook = ({ args, collection, operation, overrideAccess, req }) => {
  const { data } = args as { data?: Data }
  if (!isWrite(operation) || !isSent(data, req, overrideAccess)) return args

  const { slug, flattenedFields: fields, auth } = collection
  refuse({ req, data, fields, also: auth ? ofAccounts : ofCollections, of: { collection: slug } })
  return args
}

const keepTimes: Hook = ({ args, operation, overrideAccess, req }) => {
  const { data } = args as { data?: Data }
  return isWrite(operation) && isSent(data, req, overrideAccess)
    ? { ...args, data: withoutKept(data) }
    : args
}

const isWrite = (operation: string): boolean => operation === 'create' || operation === 'update'

/** Whether a body came over REST; what the application writes itself it knows. */
const isSent = (
  data: Data | undefined,
  { payloadAPI }: PayloadRequest,
  overrideAccess: boolean | undefined,
): data is Data => data !== undefined && payloadAPI === 'REST' && overrideAccess !== true

const refuse = ({ req, data, fields, also, of }: Write): void => {
  const errors = unknownNames(data, fields, also).map((path) => ({
    path,
    message: say(req, unknown(path)),
  }))
  if (errors.length > 0) throw new ValidationError({ ...of, errors }, req.t)
}

const withoutKept = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !kept.includes(name)))

const unknown = (path: string) =>
  label(`Pole „${path}“ tu není.`, `There is no field “${path}” here.`, `Поля «${path}» тут немає.`)
