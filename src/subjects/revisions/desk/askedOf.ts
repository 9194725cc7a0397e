import type { DocumentViewServerProps, TypedUser } from 'payload'

import type { Asked } from '../findVersions'

type View = Pick<DocumentViewServerProps, 'initPageResult' | 'routeSegments'>

/** Whose versions a view is asked for, and the address at which they are; null where it is no document. */
export const askedOf = (
  { collectionConfig, docID, req }: View['initPageResult'],
  routeSegments: View['routeSegments'],
): (Asked & { address: string; home: string }) | null => {
  if (!collectionConfig || docID === undefined || !req.user) return null
  const isInTrash = routeSegments[2] === 'trash'
  const list = `/admin/collections/${collectionConfig.slug}${isInTrash ? '/trash' : ''}`
  return {
    payload: req.payload,
    user: req.user as TypedUser,
    collection: collectionConfig.slug,
    document: String(docID),
    isInTrash,
    home: `${list}/${docID}`,
    address: `${list}/${docID}/versions`,
  }
}
