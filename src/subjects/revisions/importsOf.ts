import type { CollectionSlug, Payload, Where } from 'payload'

/** When imports wrote a document, in milliseconds. */
export type Imports = Record<'table' | 'oldSite' | 'register', number[]>

/** When a table, the news of an old site and the state register wrote a document: only the moments, nothing of them. */
export const importsOf = async (
  payload: Payload,
  collection: CollectionSlug,
  document: string,
): Promise<Imports> => {
  const timesOf = async (from: CollectionSlug, name: string, where: Where): Promise<number[]> => {
    const { docs } = await payload.find({
      collection: from,
      where,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    return docs.flatMap((doc) => {
      const at = (doc as unknown as Record<string, unknown>)[name]
      return at ? [Date.parse(String(at))] : []
    })
  }
  const isCatalogue = collection === 'services' || collection === 'providers'
  const [table, oldSite, register] = await Promise.all([
    timesOf('table-import-rows', 'savedAt', { entry: { equals: document } }),
    collection === 'news'
      ? timesOf('news-import-rows', 'savedAt', { entry: { equals: document } })
      : [],
    isCatalogue
      ? timesOf('register-differences', 'decidedAt', {
          and: [
            { 'entry.relationTo': { equals: collection } },
            { 'entry.value': { equals: document } },
            { state: { equals: 'accepted' } },
          ],
        })
      : [],
  ])
  return { table, oldSite, register }
}
