import { randomBytes } from 'node:crypto'
import type { PayloadHandler } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { inTransaction } from '@/platform/database/inTransaction'

import { requireProof } from '../proof'
import { expiryIn } from './expiry'
import { keyIndex } from './keyIndex'
import { askedMachine } from './machine'

/**
 * `POST /users/:id/key {currentPassword, code?, expiresAt?}`: an admin makes a key for a machine. It is
 * answered this once and stored nowhere; an older one ends at once.
 */
export const makeKey: PayloadHandler = async (req) => {
  const { id, isActive, name } = await askedMachine(req)
  if (isActive === false) return fail(req, 409, isClosed)
  const expiresAt = await expiryIn(req)
  await requireProof(req)

  // Begins with a word by which a key that got out is found in files.
  const key = `rozc_${randomBytes(32).toString('base64url')}`
  await inTransaction(req, async () => {
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      req,
      returning: false,
      data: {
        apiKeyIndex: keyIndex(req.payload, key),
        keyExpiresAt: expiresAt,
        keyLastUsedOn: null,
        keyRefusedAt: null,
        updatedAt: null,
      },
    })
    const entry = { collection: 'users', document: String(id), title: name }
    await recordAudit(req, { ...entry, action: 'key-made' })
  })
  return Response.json({ key, expiresAt }, { status: 201 })
}

const isClosed = label(
  'Účet je uzavřený. Nejdřív ho otevřete.',
  'The account is closed. Open it first.',
  'Обліковий запис закрито. Спершу відкрийте його.',
)
