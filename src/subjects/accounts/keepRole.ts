import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { isAdmin, isStaff } from '@/lib/roles'
import { label, type Label } from '@/lib/label'
import type { User } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

import { makesMachine } from './machines/keepMachine'

type Data = Record<string, unknown>
type Given = { id?: unknown; data?: Data; overrideAccess?: boolean }

const ownGuarded = ['role', 'providers', 'isActive']
const othersGuarded = ['role', 'email', 'isActive']

/**
 * Only an admin changes what somebody may do. Staff invite people of providers and say which organisations they
 * keep. Anything else is refused aloud, not silently ignored.
 */
export const keepRole: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as Given
  if (overrideAccess || !data || !req.user || isAdmin(req.user)) return args
  if (operation === 'create') refuseOtherRoles(req, data)
  if (operation !== 'update') return args

  const isOwn = String(id) === String(req.user.id)
  if (isStaff(req.user) && !isOwn) await refuseTaking(req, id, data)
  else if (ownGuarded.some((name) => differs(data, req.user, name))) fail(req, 403, onlyAdmins)
  return args
}

const refuseOtherRoles = (req: PayloadRequest, data: Data): void => {
  if (!isStaff(req.user)) return fail(req, 403, onlyAdmins)
  if (data.role !== 'provider' || makesMachine(data)) fail(req, 403, onlyProviders)
}

/** An account is not taken over by another e-mail or password, nor made another's by another role. */
const refuseTaking = async (req: PayloadRequest, id: unknown, data: Data): Promise<void> => {
  // A change of several at once has no account to compare with: nothing guarded may be in it.
  const where = { id: { equals: String(id) } }
  const account = id
    ? await req.payload.db.findOne<User>({ collection: 'users', where, req })
    : null
  const isTaken = Boolean(data.password) || makesMachine(data) || data.readsOnly === true
  if (isTaken || othersGuarded.some((name) => differs(data, account, name)))
    fail(req, 403, onlyAdmins)
}

const differs = (data: Data, account: object | null, name: string): boolean => {
  if (data[name] === undefined) return false
  const stored = (account as Data | null)?.[name]
  return JSON.stringify(data[name] ?? []) !== JSON.stringify(stored ?? [])
}

const onlyAdmins: Label = label(
  'Roli, e-mail, heslo a přístup druhých mění jen správce.',
  'Only an admin changes roles, access, and the e-mail or password of others.',
  'Роль, доступ, e-mail і пароль інших змінює лише адміністратор.',
)
const onlyProviders: Label = label(
  'Koordinátor a editor zvou jen lidi poskytovatelů. Ostatní účty zakládá správce.',
  'Coordinators and editors invite people of providers alone. An admin makes other accounts.',
  'Координатор і редактор запрошують лише людей надавачів. Інші облікові записи створює адміністратор.',
)
