import type { Payload, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { helpOf, type Help } from '@/lib/helpOf'
import type { Locale } from '@/lib/label'
import { isMachineAddress } from '@/lib/machineAddress'

import type { LetterKind } from './letterKind'
import { renderLetter } from './renderLetter'
import { store } from './store'

type Letter<Data> = {
  to: string
  language: Locale
  kind: LetterKind<Data>
  data: Data
  /** A letter with a key that has been queued before is not queued again. */
  key: string
  /** What it tells of, such as `services:ID`. */
  about?: string
  /** Who writes, in this language, where it is known already. */
  sender?: Sender
}

/** What the portal is called in its letters, and who helps those who do not know how. */
export type Sender = { name: string; help: Help | null }

/**
 * Puts a letter into the outbox. Given a request, in its transaction: the letter leaves only when what it
 * tells of is stored. True when it was put there, false when one with its key had been, or when it would be
 * to a machine: nobody reads there.
 */
export const queueLetter = async <Data>(
  asking: Payload | PayloadRequest,
  { kind, data, sender, ...letter }: Letter<Data>,
): Promise<boolean> => {
  if (isMachineAddress(letter.to)) return false

  const req = await own(asking)
  const { totalDocs } = await req.payload.count({
    collection: 'letters',
    where: { key: { equals: letter.key } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return false

  const { language } = letter
  const portal = { ...(sender ?? (await senderOf(req, language))), url: env.siteUrl }
  const words = await renderLetter({ kind, language, data, portal })
  return store(req, { ...letter, template: kind.name, ...words })
}

type Own = Pick<PayloadRequest, 'payload' | 'transactionID' | 'context'>

/** The same transaction, but not the same request: asking in another language would change the asker's. */
const own = async (asking: Payload | PayloadRequest): Promise<Own> =>
  'payload' in asking
    ? { payload: asking.payload, transactionID: await asking.transactionID, context: {} }
    : { payload: asking, context: {} }

/** What the portal is called in its letters. */
export const portalName = async (req: Pick<Own, 'payload'>, locale: Locale): Promise<string> =>
  (await senderOf(req, locale)).name

/** Who writes the letters of the portal. */
export const senderOf = async (req: Pick<Own, 'payload'>, locale: Locale): Promise<Sender> => {
  const { name, operator } = await req.payload.findGlobal({
    slug: 'site',
    locale,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { name: name || 'Rozcestník', help: helpOf(operator?.help) }
}
