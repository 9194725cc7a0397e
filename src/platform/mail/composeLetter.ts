import type { PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { helpOf, type Help } from '@/lib/helpOf'
import type { Locale } from '@/lib/label'

import type { LetterKind } from './letterKind'
import { renderLetter } from './renderLetter'
import type { Written } from './store'

export type Letter<Data> = {
  to: string
  language: Locale
  kind: LetterKind<Data>
  data: Data
  /** A letter with a key that has been queued before is not queued again. */
  key: string
  /** What it tells of, such as `services:ID`. */
  about?: string
  /** An entry for the reader's calendar (iCalendar). */
  calendar?: string
  /** A document sent along: PDF in base64, and what its file is called. */
  pdf?: string
  pdfName?: string
  /** Where a mail program ends what the letter belongs to with one press (RFC 8058). */
  unsubscribe?: string
  /** Who writes, in this language, where it is known already. */
  sender?: Sender
}

/** What the portal is called in its letters, and who helps those who do not know how. */
export type Sender = { name: string; help: Help | null }

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** The words of a letter as the outbox keeps them. */
export const composeLetter = async <Data>(
  req: Asking,
  { kind, data, sender, ...letter }: Letter<Data>,
): Promise<Written> => {
  const { language } = letter
  const portal = { ...(sender ?? (await senderOf(req, language))), url: env.siteUrl }
  const words = await renderLetter({ kind, language, data, portal })
  return { ...letter, template: kind.name, ...words }
}

/** Who writes the letters of the portal. */
export const senderOf = async (req: Asking, locale: Locale): Promise<Sender> => {
  const { name, operator } = await req.payload.findGlobal({
    slug: 'site',
    locale,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { name: name || 'Rozcestník', help: helpOf(operator?.help) }
}
