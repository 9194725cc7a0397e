import { commitTransaction, type CollectionBeforeOperationHook } from 'payload'

/**
 * A change of many documents leaves the transaction that Payload has opened for all of them: MongoDB ends it with
 * the first that is refused, and the others would look like a lost race. Each is stored or refused by itself, as on
 * SQLite.
 */
export const oneByOne: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, currentDepth } = args as { id?: unknown; currentDepth?: unknown }
  const isOfMany = operation === 'update' && id === undefined && currentDepth === undefined
  // Nothing is written yet: what it holds so far are questions.
  if (isOfMany && !overrideAccess && req.transactionID) await commitTransaction(req)
  return args
}
