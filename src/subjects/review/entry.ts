import type { CollectionSlug, PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { defaultLocale, label } from '@/lib/label'
import { ownProviders } from '@/lib/roles'
import { fail } from '@/platform/requests/fail'
import { requireUser } from '@/platform/requests/requireUser'

/** The collections whose entries providers keep and staff approve. */
export type Reviewed = 'services' | 'providers'
export type Entry = Record<string, unknown> & { id: string }

/** Where hooks see that a write belongs to a decision about a proposal. */
export const isDecision = 'isDecision'

/** What an endpoint under `/:id` is about: the entry's id, its collection, its two states. */
export const entryOf = async (req: PayloadRequest, collection: Reviewed) => {
  // Czech decides whether something may be published, whatever language the caller reads.
  req.locale = defaultLocale
  return entryAt(req, collection, String(req.routeParams?.id))
}

/** The same of the entry with this id. */
export const entryAt = async (req: PayloadRequest, collection: Reviewed, id: string) => {
  const user = requireUser(req)
  // Without `req`: asking in all languages would change the language of the request.
  const { payload } = req
  const newest = (await payload.findByID({
    collection,
    id,
    user,
    draft: true,
    depth: 0,
    locale: 'all',
    overrideAccess: false,
  })) as unknown as Entry
  const stored = await storedRow(req, collection, id)
  return { id, collection, newest, published: stored?._status === 'published' ? stored : null }
}

const storedRow = async (req: PayloadRequest, collection: Reviewed, id: string) =>
  (await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
  })) as unknown as Entry

/** The provider to whom an entry belongs. */
export const providerOf = (collection: CollectionSlug, row: Entry): string | undefined =>
  collection === 'providers' ? row.id : idOf(row.provider as string)

/** Goes on only for people of the provider to whom the entry belongs. */
export const requireOwner = (req: PayloadRequest, collection: Reviewed, row: Entry): void => {
  if (!ownProviders(req.user).includes(String(providerOf(collection, row))))
    fail(req, 403, faults.notYours)
}

const faults = {
  notYours: label(
    'Tento záznam patří jinému poskytovateli.',
    'This entry belongs to another provider.',
    'Цей запис належить іншому надавачу.',
  ),
}
