import type { PayloadHandler } from 'payload'

import { label, say } from '@/lib/label'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import { recordAudit } from '@/subjects/journal/recordAudit'
import { inTransaction } from '@/platform/database/inTransaction'

import { askedMachine } from './machine'

/** `DELETE /users/:id/key`: an admin ends the key of a machine; the next request with it is refused. */
export const revokeKey: PayloadHandler = async (req) => {
  const { id, name } = await askedMachine(req)
  await inTransaction(req, async () => {
    const ended = await compareAndSet(req, {
      collection: 'users',
      id: String(id),
      expected: { apiKeyIndex: { exists: true } },
      data: { apiKeyIndex: null, keyExpiresAt: null, updatedAt: null },
    })
    if (!ended) fail(req, 409, noKey)
    const entry = { collection: 'users', document: String(id), title: name }
    await recordAudit(req, { ...entry, action: 'key-revoked' })
  })
  return Response.json({ message: say(req, done) })
}

const noKey = label('Žádný klíč tu není.', 'There is no key.', 'Ключа немає.')
const done = label(
  'Klíč je zrušený, od této chvíle neplatí.',
  'The key is revoked and holds no more.',
  'Ключ скасовано, відтепер він недійсний.',
)
