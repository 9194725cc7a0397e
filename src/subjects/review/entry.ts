import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { defaultLocale, label, say, type Label } from '@/lib/label'

import { ownProviders } from '@/model/access/roles'

/** The collections whose entries providers keep and staff approve. */
export type Reviewed = 'services' | 'providers'
export type Row = Record<string, unknown> & { id: string }

/** Where hooks see that a write belongs to a decision about a proposal. */
export const isDecision = 'isDecision'

/** Refuses a request with a text in its language. */
export const refuse = (req: PayloadRequest, status: number, text: Label): never => {
  throw new APIError(say(req, text), status, undefined, true)
}

/** What an endpoint under `/:id` is about: the entry's id, its collection, its two states. */
export const entryOf = async (req: PayloadRequest, collection: Reviewed) => {
  // Czech decides whether something may be published, whatever language the caller reads.
  req.locale = defaultLocale
  const id = String(req.routeParams?.id)
  if (!req.user) return refuse(req, 401, faults.signIn)

  // Without `req`: asking in all languages would change the language of the request.
  const { payload, user } = req
  const newest = (await payload.findByID({
    ...{ collection, id, user, draft: true },
    ...{ depth: 0, locale: 'all', overrideAccess: false },
  })) as unknown as Row
  const stored = await storedRow(req, collection, id)
  return { id, collection, newest, published: stored?._status === 'published' ? stored : null }
}

const storedRow = async (req: PayloadRequest, collection: Reviewed, id: string) =>
  (await req.payload.findByID({
    ...{ collection, id, draft: false },
    ...{ depth: 0, locale: 'all', overrideAccess: true },
  })) as unknown as Row

/** The provider to whom an entry belongs. */
export const providerOf = (collection: CollectionSlug, row: Row): string | undefined =>
  collection === 'providers' ? row.id : idOf(row.provider as string)

/** Goes on only for people of the provider to whom the entry belongs. */
export const demandOwner = (req: PayloadRequest, collection: Reviewed, row: Row): void => {
  if (!ownProviders(req.user).includes(String(providerOf(collection, row))))
    refuse(req, 403, faults.notYours)
}

const faults = {
  signIn: label('Nejdřív se přihlaste.', 'Sign in first.', 'Спершу увійдіть.'),
  notYours: label(
    'Tento záznam patří jinému poskytovateli.',
    'This entry belongs to another provider.',
    'Цей запис належить іншому надавачу.',
  ),
}
