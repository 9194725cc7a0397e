import { createHmac, timingSafeEqual } from 'node:crypto'
import type {
  CollectionAfterReadHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  Payload,
} from 'payload'
import { NotFound } from 'payload'

import { label } from '@/lib/label'
import { publicKindOf } from '@/lib/publicKinds'
import { fail } from '@/platform/requests/fail'

/** Milliseconds: a week unless the request says otherwise, two months at most. */
const validity = { usual: 7 * 86_400_000, longest: 61 * 86_400_000 }

/** What a link says of itself: its row and a signature, so that nothing secret is stored. */
const previewToken = (payload: Payload, id: string): string => {
  const signature = createHmac('sha256', payload.secret).update(`preview link ${id}`)
  return `${id}.${signature.digest('base64url')}`
}

/** The row that a token names; null for one that this portal did not sign. */
export const previewOf = (payload: Payload, token: string): string | null => {
  const [id = ''] = token.split('.')
  const [given, real] = [token, previewToken(payload, id)].map((each) => Buffer.from(each))

  return given && real && given.length === real.length && timingSafeEqual(given, real) ? id : null
}

/** A link is made for a document that its maker may see, for a time that is not over. */
export const fillPreviewLink: CollectionBeforeValidateHook = async ({ data = {}, req }) => {
  const collection = String(data.collection ?? '')
  const config = req.payload.collections[collection as CollectionSlug]?.config
  if (!config || !publicKindOf(collection)) return fail(req, 400, faults.collection)

  const doc = await req.payload.findByID({
    collection: config.slug as 'news',
    id: String(data.document ?? ''),
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
  })
  if (!doc) throw new NotFound(req.t)
  const now = Date.now()
  const until = data.expiresAt ? Date.parse(String(data.expiresAt)) : now + validity.usual
  if (!(until > now && until <= now + validity.longest)) return fail(req, 400, faults.time)

  const { [config.admin.useAsTitle ?? 'id']: title } = { ...doc } as Record<string, unknown>
  return {
    collection,
    document: String(doc.id),
    title: String(title ?? '…'),
    expiresAt: new Date(until).toISOString(),
    madeBy: req.user?.name ?? null,
  }
}

/** Whoever may read a link sees its address. */
export const tellAddress: CollectionAfterReadHook = ({ doc, req }) => {
  const { serverURL } = req.payload.config
  return { ...doc, url: `${serverURL}/nahled/odkaz/${previewToken(req.payload, String(doc.id))}` }
}

const faults = {
  collection: label(
    'Náhled mají jen obsahy, které mají veřejnou stránku.',
    'Only content with a public page has a preview.',
    'Попередній перегляд має лише вміст із публічною сторінкою.',
  ),
  time: label(
    'Odkaz může platit nejvýše dva měsíce ode dneška.',
    'A link may be valid for two months from today at most.',
    'Посилання може діяти щонайбільше два місяці від сьогодні.',
  ),
}
