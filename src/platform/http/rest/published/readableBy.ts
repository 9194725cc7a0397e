import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'

/** What anybody may read of a collection, as a condition; null where that is nothing. */
export const readableBy = (payload: Payload) => {
  const known = new Map<string, Promise<Where | null>>()

  const find = async (collection: CollectionSlug, isInside: boolean): Promise<Where | null> => {
    const { access, trash } = payload.collections[collection].config
    const result = await access.read({ req: await createLocalReq({}, payload) })
    if (!result) return null

    const where = result === true ? [] : [result]
    // Payload shows trashed documents inside others, with the time when they were trashed.
    return { and: trash && !isInside ? [...where, { deletedAt: { exists: false } }] : where }
  }

  return (collection: CollectionSlug, { isInside = false } = {}): Promise<Where | null> => {
    const key = `${collection} ${isInside}`
    const where = known.get(key) ?? find(collection, isInside)
    known.set(key, where)
    return where
  }
}
