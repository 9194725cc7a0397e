import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { machineAddress } from '@/lib/machineAddress'
import { isAdmin } from '@/lib/roles'
import { fail } from '@/platform/requests/fail'

import type { Machine } from './machine'

type Data = Record<string, unknown>
type Given = { id?: unknown; data?: Data; overrideAccess?: boolean }

/**
 * A machine is one from its beginning, and a person never becomes one. It has an address that nobody writes
 * to and a password that nobody knows; neither is changed.
 */
export const keepMachine: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as Given
  if (!data) return args
  if (operation === 'create') return { ...args, data: begun(req, data) }
  if (operation !== 'update' || overrideAccess || !req.user) return args

  const isAllowed = isAdmin(req.user) || String(id) === String(req.user.id)
  if (isAllowed) await refuseChange(req, id, data)
  return args
}

/** Whether the body makes a machine; Payload takes the word for yes too. */
export const makesMachine = (data: object | undefined): boolean =>
  ['true', true].includes((data as { isMachine?: string | boolean } | undefined)?.isMachine ?? '')

const begun = (req: PayloadRequest, data: Data): Data => {
  const isMachine = makesMachine(data)
  if (!isMachine && data.readsOnly) fail(req, 400, onlyMachines, { path: 'readsOnly' })
  return isMachine
    ? { ...data, email: machineAddress(), password: randomBytes(32).toString('base64url') }
    : data
}

const refuseChange = async (req: PayloadRequest, id: unknown, data: Data): Promise<void> => {
  const named = ['isMachine', 'readsOnly', 'email', 'password'].filter((name) => data[name] != null)
  if (named.length === 0) return
  if (id === undefined) {
    // A change of several at once: people and machines may be among them.
    if (data.isMachine != null || data.readsOnly != null) fail(req, 403, fromBeginning)
    return
  }
  const where = { id: { equals: String(id) } }
  const account = await req.payload.db.findOne<Machine>({ collection: 'users', where, req })
  if (!account) return
  if (data.isMachine != null && makesMachine(data) !== (account.isMachine === true))
    fail(req, 403, fromBeginning)
  if (!account.isMachine && data.readsOnly) fail(req, 400, onlyMachines, { path: 'readsOnly' })
  const isGuarded = data.password || (data.email != null && data.email !== account.email)
  if (account.isMachine && isGuarded) fail(req, 403, noPassword)
}

const fromBeginning = label(
  'Strojový účet je jím od založení a z člověka se jím nestane. Založte nový.',
  'A machine account is one from its beginning; a person never becomes one. Make a new one.',
  'Машинний обліковий запис є таким від створення. Створіть новий.',
)
const onlyMachines = label(
  'Jen čtení se nastavuje jen u strojového účtu.',
  'Only a machine account can be set to reading only.',
  'Лише читання можна встановити тільки для машинного облікового запису.',
)
const noPassword = label(
  'Strojový účet nemá heslo ani e-mail. Má klíč.',
  'A machine account has neither a password nor an e-mail. It has a key.',
  'Машинний обліковий запис не має пароля чи e-mail. Він має ключ.',
)
