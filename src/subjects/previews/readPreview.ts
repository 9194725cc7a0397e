import { createLocalReq, NotFound, type CollectionSlug, type Endpoint, type Where } from 'payload'

import { share } from '@/model/access/previewed'

import { previewOf } from './previewLink'
import { previewOperation } from './previewOperation'

/**
 * The document of a preview link in its newest form, for anybody who has the link: `{collection, doc,
 * expiresAt}`. What it refers to is read as the public reads it. 404 for a link that is unknown, altered,
 * over or taken back; nothing tells which.
 */
export const readPreview: Endpoint = {
  method: 'get',
  path: '/:token/document',
  custom: { openapi: previewOperation },
  handler: async ({ payload, routeParams, locale, t }) => {
    const id = previewOf(payload, String(routeParams?.token))
    const link = id && (await payload.db.findOne<Link>({ collection, where: valid(id) }))
    if (!link) throw new NotFound(t)

    // A request of its own: whoever opens the link sees what every other holder of it does.
    const req = await createLocalReq({ locale: locale ?? undefined }, payload)
    share(req, link.collection, link.document)
    const doc = await payload.findByID({
      collection: link.collection as CollectionSlug,
      id: link.document,
      depth: 2,
      draft: true,
      overrideAccess: false,
      disableErrors: true,
      req,
    })
    if (!doc) throw new NotFound(t)
    return Response.json({ collection: link.collection, doc, expiresAt: link.expiresAt })
  },
}

type Link = { id: string; collection: string; document: string; expiresAt: string }

const collection = 'preview-links'

const valid = (id: string): Where => ({
  and: [{ id: { equals: id } }, { expiresAt: { greater_than: new Date().toISOString() } }],
})
