import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { isStaff, ownProviders } from '@/lib/roles'
import { entryOf, providerOf, type Reviewed } from '@/subjects/review/entry'
import { described } from '@/platform/openapi/operation'
import { textOf } from '@/platform/requests/textOf'
import { titleOf } from '@/subjects/review/titleOf'
import { fail } from '@/platform/requests/fail'

import { confirmEntry } from './confirmEntry'
import { confirmOperation } from './verificationOperations'

const confirm =
  (collection: Reviewed): PayloadHandler =>
  async (req) => {
    const { id, newest, published } = await entryOf(req, collection)
    const { user } = req
    const provider = providerOf(collection, published ?? newest)
    const isOwn = ownProviders(user).includes(String(provider))
    if (!user || (!isOwn && !isStaff(user))) return fail(req, 403, faults.notYours)
    if (!published) return fail(req, 409, faults.notPublic)

    const { at } = await confirmEntry(req, {
      collection,
      document: id,
      title: titleOf(published),
      provider,
      how: isOwn ? 'desk' : 'staff',
      person: user,
      fingerprint: await fingerprintIn(req),
    })
    return Response.json({ confirmedAt: at, message: say(req, done) })
  }

/** Not given, whatever is public now is confirmed; an empty one is none that fits. */
const fingerprintIn = async (req: PayloadRequest): Promise<string | undefined> => {
  const fingerprint = await textOf(req, 'fingerprint')
  return req.data?.fingerprint === undefined ? undefined : fingerprint
}

/**
 * `POST /:id/confirm {fingerprint?}`: a provider's person, or staff on the provider's behalf, says that what is public is true.
 * A draft over it is neither confirmed nor published.
 */
export const confirmEndpoint = (collection: Reviewed): Omit<Endpoint, 'root'> =>
  described(
    { path: '/:id/confirm', method: 'post', handler: confirm(collection) },
    confirmOperation(collection),
  )

const done = label(
  'Děkujeme. Lidé uvidí, že údaje platí k dnešnímu dni.',
  'Thank you. People will see that the entry is true as of today.',
  'Дякуємо. Люди побачать, що дані чинні на сьогодні.',
)
const faults = {
  notYours: label(
    'Tento záznam patří jinému poskytovateli.',
    'This entry belongs to another provider.',
    'Цей запис належить іншому надавачу.',
  ),
  notPublic: label(
    'Záznam ještě není zveřejněný, není co potvrdit.',
    'The entry is not public yet: there is nothing to confirm.',
    'Запис ще не опубліковано: немає що підтверджувати.',
  ),
}
