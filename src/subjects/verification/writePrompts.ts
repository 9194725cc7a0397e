import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { bulkOf } from '@/platform/database/bulk'
import { env } from '@/platform/env'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { languageOf } from '@/platform/mail/languageOf'
import { senderOf, type Sender } from '@/platform/mail/composeLetter'
import { queueLetter } from '@/platform/mail/queueLetter'

import { tokenHash as hashOf } from './tokenHash'
import { stages, type VerificationRules } from './dueStage'
import { confirmation } from './letters/confirmation'
import type { Entry } from './entries'
import { entryLines } from './entryLines'
import type { Keeper } from './keepers'
import { readEntries, type EntryRow } from './readEntries'
import { aboutPrompts, dropPrompts, keepPrompts } from './sweepPrompts'

export type DueEntry = Entry & { stage: number }
export type Prompting = {
  user: Keeper['user']
  entries: DueEntry[]
  /** The same key is written once, whoever tries. */
  key: string
}
type Writing = { payload: Payload; rules: VerificationRules; at: Date }
type Known = { rows: Map<string, EntryRow>; senders: Map<Locale, Sender> }

/** How long a link is good, in milliseconds. */
const validForMs = 60 * 86_400_000
/** How many letters are prepared together: what they say is read at once. */
const lettersAtOnce = 25

/**
 * Puts letters into the outbox that ask people to confirm their entries; answers which of them were written,
 * the others somebody else had written before. The prompts of each come first: a letter never bears a link
 * that leads nowhere.
 */
export const writePrompts = async (
  writing: Writing,
  letters: Prompting[],
  isStopping: () => boolean = () => false,
): Promise<Prompting[]> => {
  const written: Prompting[] = []
  for (let from = 0; from < letters.length && !isStopping(); from += lettersAtOnce)
    written.push(...(await writePortion(writing, letters.slice(from, from + lettersAtOnce))))
  return written
}

const writePortion = async (writing: Writing, letters: Prompting[]): Promise<Prompting[]> => {
  const { payload } = writing
  const before = await writtenKeys(payload, letters)
  const wanted = letters.filter(({ key }) => !before.has(key))
  const rows = await readEntries(
    payload,
    wanted.flatMap(({ entries }) => entries),
  )
  const known = { rows, senders: await sendersOf(payload, wanted) }
  const written: Prompting[] = []
  for (const letter of wanted) if (await write(writing, letter, known)) written.push(letter)
  return written
}

const sendersOf = async (payload: Payload, letters: Prompting[]) => {
  const languages = [...new Set(letters.map(({ user }) => languageOf(user)))]
  return new Map(
    await Promise.all(
      languages.map(async (each) => [each, await senderOf({ payload }, each)] as const),
    ),
  )
}

const writtenKeys = async (payload: Payload, letters: Prompting[]): Promise<Set<string>> => {
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'letters',
    where: { key: { in: letters.map(({ key }) => key) } },
    select: { key: true },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ key }) => key))
}

const write = async (
  { payload, rules, at }: Writing,
  { user, entries, key }: Prompting,
  { rows, senders }: Known,
): Promise<boolean> => {
  const language = languageOf(user)
  const token = randomBytes(32).toString('base64url')
  const tokenHash = hashOf(token)
  const validTill = new Date(at.getTime() + validForMs).toISOString()
  // What was deleted since it was found is asked of nobody.
  const asked = entries.flatMap((entry) => {
    const row = rows.get(entry.id)
    return row ? [{ ...entry, row }] : []
  })
  if (asked.length === 0) return false

  await bulkOf(payload).insertAll({
    collection: 'prompts',
    rows: asked.map(({ id, collection, provider, stage, row }) => ({
      tokenHash,
      person: user.id,
      collection,
      document: id,
      provider,
      stage,
      title: row.title,
      fingerprint: row.fingerprint,
      state: 'open',
      confirmedAt: null,
      writtenAt: at.toISOString(),
      expiresAt: validTill,
      isQueued: false,
    })),
  })
  const isOurs = await queueLetter(payload, {
    to: user.email,
    language,
    kind: confirmation,
    key,
    about: aboutPrompts(tokenHash),
    sender: senders.get(language),
    data: {
      name: user.name,
      validTill,
      link: env.siteUrl + pathTo(language, `/overeni/${token}`),
      stage: stages[Math.max(...asked.map(({ stage }) => stage)) - 1] ?? 'first',
      hideAfter: rules.hideAfter ? String(rules.hideAfter) : '',
      entries: asked.map((entry) => entryLines(entry.row, entry, language)),
    },
  })
  await (isOurs ? keepPrompts(payload, tokenHash) : dropPrompts(payload, tokenHash))
  return isOurs
}
