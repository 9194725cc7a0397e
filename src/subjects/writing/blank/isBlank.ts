import type {
  CheckboxField,
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

/** On a draft that the desk has begun for somebody who pressed + and has written nothing into it yet. */
export const isBlank: CheckboxField = { name: 'isBlank', type: 'checkbox', hidden: true }

type Creation = { data?: object; draft?: boolean }

/** The desk makes a draft before its first key, so that what is typed is saved as one types: it is blank. */
export const markBlank: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { data, draft } = args as Creation
  const isFromPlus =
    operation === 'create' && draft && !overrideAccess && req.payloadAPI === 'local'
  return isFromPlus && !saysAnything(data) ? { ...args, data: { ...data, isBlank: true } } : args
}

/** The first key makes it a draft like any other; thrown into the trash, it stays what it is. */
export const unmarkBlank: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' && data.isBlank && !data.deletedAt ? { ...data, isBlank: false } : data

/** A draft is written to its newest version only: whoever reads what is stored under it finds it begun too. */
export const storeBegun: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  previousDoc,
  req,
}) => {
  if (previousDoc?.isBlank && data.isBlank === false)
    await compareAndSet(req, {
      collection: collection.slug,
      id: String(doc.id),
      expected: { isBlank: { equals: true } },
      // Null leaves the time of the last change as it was: a newer one would be a revision that nobody has seen.
      data: { isBlank: false, updatedAt: null },
    })
  return doc
}

/** Whether anything was given; a list or a group that holds nothing is nothing. */
export const saysAnything = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(saysAnything)
    : value !== undefined && value !== null && value !== '' && value !== false
