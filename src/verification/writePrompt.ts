import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { env } from '@/env'
import { stages } from '@/lib/dueStage'
import { fingerprintOf } from '@/lib/fingerprintOf'
import { pathTo } from '@/lib/pathTo'
import { tokenHash as hashOf } from '@/lib/tokenHash'
import { languageOf } from '@/mail/languageOf'
import { queueLetter } from '@/mail/queueLetter'
import type { User } from '@/payload-types'

import type { Entry } from './entries'
import { entryLines } from './entryLines'
import { rulesOf } from './rulesOf'
import { aboutPrompts, dropPrompts, keepPrompts } from './sweepPrompts'

export type DueEntry = Entry & { stage: number }
type Writing = {
  payload: Payload
  user: User
  entries: DueEntry[]
  /** The same key is written once, whoever tries. */
  key: string
  at: Date
}
type Row = Record<string, unknown> & { id: string; name?: unknown }

/** How long a link is good, in milliseconds. */
const validFor = 60 * 86_400_000

/**
 * Puts a letter into the outbox that asks a person to confirm her entries; false when somebody was quicker.
 * The prompts come first: a letter never bears a link that leads nowhere.
 */
export const writePrompt = async (writing: Writing): Promise<boolean> => {
  const { payload, user, entries, key, at } = writing
  if (await isWritten(payload, key)) return false

  const language = languageOf(user)
  const token = randomBytes(32).toString('base64url')
  const tokenHash = hashOf(token)
  const validTill = new Date(at.getTime() + validFor).toISOString()
  for (const entry of entries) await ask(writing, entry, { tokenHash, expiresAt: validTill })

  const { hideAfter } = await rulesOf(payload)
  const isOurs = await queueLetter(payload, {
    ...{ to: user.email, language, template: 'confirmation', key, about: aboutPrompts(tokenHash) },
    data: {
      ...{ name: user.name, validTill, link: env.siteUrl + pathTo(language, `/overeni/${token}`) },
      ...{ stage: stages[Math.max(...entries.map(({ stage }) => stage)) - 1] ?? 'first' },
      ...{ hideAfter: hideAfter ? String(hideAfter) : '' },
      entries: await Promise.all(entries.map((entry) => entryLines(payload, entry, language))),
    },
  })
  await (isOurs ? keepPrompts(payload, tokenHash) : dropPrompts(payload, tokenHash))
  return isOurs
}

const isWritten = async (payload: Payload, key: string): Promise<boolean> => {
  const where = { key: { equals: key } }
  const { totalDocs } = await payload.count({ collection: 'letters', where, overrideAccess: true })
  return totalDocs > 0
}

const ask = async (
  { payload, user, at }: Writing,
  { id, collection, provider, stage }: DueEntry,
  link: { tokenHash: string; expiresAt: string },
): Promise<void> => {
  const row = await payload.db.findOne<Row>({ collection, where: { id: { equals: id } } })
  if (!row) return
  await payload.db.create({
    collection: 'prompts',
    data: {
      ...{ ...link, person: user.id, collection, document: id, provider, stage },
      ...{ title: titleOf(row), fingerprint: fingerprintOf(row), state: 'open' },
      ...{ writtenAt: at.toISOString(), isQueued: false },
    },
  })
}

/** The name in Czech, of a stored row in all languages. */
const titleOf = ({ name }: Row): string =>
  typeof name === 'string' ? name : String((name as { cs?: string } | null)?.cs ?? '')
