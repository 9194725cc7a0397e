import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

import type { Account } from './account'

/** Somebody must be able to let others in: the last admin who can sign in stays one. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isAdminNow = operation === 'update' && canAdminister(originalDoc as Account)
  if (isAdminNow && !canAdminister({ ...originalDoc, ...data } as Account))
    await requireAnotherAdmin(req, String(originalDoc.id))
  return data
}

/** Without transactions two admins can take it from each other at once: whoever sees that it happened takes it back. */
export const takeBackLastAdmin: CollectionAfterChangeHook<Account> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (!previousDoc?.id || !canAdminister(previousDoc) || canAdminister(doc)) return doc
  if ((await otherAdmins(req, '')).length > 0) return doc

  const { role, isActive } = previousDoc
  await req.payload.db.updateOne({
    collection: 'users',
    id: doc.id,
    req,
    returning: false,
    data: { role, isActive },
  })
  fail(req, 409, isLast)
}

/** The same for an account that is to be deleted. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne<Account>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (account && canAdminister(account)) await requireAnotherAdmin(req, String(id))
}

const canAdminister = ({ role, isActive, invitedAt, isMachine }: Account): boolean =>
  role === 'admin' && isActive !== false && !invitedAt && !isMachine

const otherAdmins = async (req: PayloadRequest, id: string): Promise<Account[]> => {
  const { docs } = await req.payload.db.find<Account>({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    req,
  })
  return docs.filter((each) => canAdminister(each) && String(each.id) !== id)
}

const requireAnotherAdmin = async (req: PayloadRequest, id: string): Promise<void> => {
  const others = await otherAdmins(req, id)
  if (others.length === 0) fail(req, 409, isLast)

  // Two admins who close each other's accounts at once touch the same rows: MongoDB lets one of them through.
  for (const other of others)
    await req.payload.db.updateOne({
      collection: 'users',
      id: other.id,
      req,
      returning: false,
      data: { guardedAt: new Date().toISOString(), updatedAt: null },
    })
}

const isLast = label(
  'Toto je poslední správce, který se může přihlásit. Nejdřív přidejte jiného.',
  'This is the last admin who can sign in. Add another one first.',
  'Це останній адміністратор, який може увійти. Спершу додайте іншого.',
)
