import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Row } from './storedRow'

/** The newest draft or published version of a document, in all languages; null where there are none. */
export const newestVersion = async (
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  id: string,
): Promise<Row | null> => {
  if (!versions?.drafts) return null

  const { docs } = await req.payload.db.findVersions<Row>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? null
}
