import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Where } from 'payload'

import { demoPassword } from '@/lib/demoPassword'
import { openAccount } from '@/lib/openAccount'

import type { Check } from './finding'
import { rowsOf, type StoredDocument } from './rowsOf'

/** Somebody can sign in and manage accounts and settings. */
export const hasAdmin: Check = async ({ db }) => {
  const where: Where = {
    and: [
      { role: { equals: 'admin' } },
      openAccount,
      { invitedAt: { exists: false } },
      { isMachine: { not_equals: true } },
    ],
  }
  const { totalDocs } = await db.count({ collection: 'users', where })
  return totalDocs > 0
    ? { level: 'fine', text: 'aspoň jeden tu je.' }
    : {
        level: 'wrong',
        text: 'není tu žádný.',
        hint: 'Založte ho: npm run cli -- create-admin --email … --name …',
      }
}

/** Nobody signs in with the password that the demo prints. Of the rest only those who publish are tried. */
export const hasNoDemoPassword: Check = async (payload) => {
  const where: Where = {
    or: [{ role: { in: ['admin', 'editor'] } }, { email: { like: '@demo.test' } }],
  }
  let count = 0
  for await (const person of rowsOf(payload, 'users', where))
    if (await hasPassword(person, demoPassword)) count += 1
  if (count === 0) return { level: 'fine', text: 'nepoužívá nikdo, kdo zveřejňuje.' }

  return {
    level: 'warning',
    text: `stále platí, počet účtů: ${count}.`,
    hint: 'V ostrém provozu účty ukázky smažte nebo jim změňte heslo.',
  }
}

const derive = promisify(pbkdf2)
const mark = 'pbkdf2-sha256-v1:'

/** As Payload stores passwords; hashes from before its 3.90 bear no mark. */
const hasPassword = async ({ hash, salt }: StoredDocument, password: string): Promise<boolean> => {
  if (typeof hash !== 'string' || typeof salt !== 'string') return false

  const isCurrent = hash.startsWith(mark)
  const stored = Buffer.from(isCurrent ? hash.slice(mark.length) : hash, 'hex')
  const [rounds, length] = isCurrent ? [600_000, 32] : [25_000, 512]
  const tried = await derive(password, salt, rounds, length, 'sha256')
  return stored.length === tried.length && timingSafeEqual(stored, tried)
}
