import type { PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { env } from '@/platform/env'
import { queueLetter } from '@/platform/mail/queueLetter'

import type { Account } from '../account'
import { invitation } from './invitation'
import { passwordReset } from './passwordReset'

export type LinkKind = 'invitation' | 'passwordReset'

type LinkLetter = {
  kind: LinkKind
  to: Pick<Account, 'id' | 'email' | 'name'>
  /** The reader's language, where it is known; otherwise that of the request. */
  language?: Locale | null
  token: string
  /** An ISO instant. */
  validTill: string
}

/** Puts an invitation or a link for a forgotten password into the outbox. */
export const sendLinkLetter = async (req: PayloadRequest, letter: LinkLetter): Promise<void> => {
  const { kind, language, to, token, validTill } = letter
  const link = `${env.siteUrl}/admin/reset/${token}`
  const envelope = {
    to: to.email,
    language: language ?? localeOf(req.i18n?.language),
    key: `${kind}:${to.id}:${validTill}`,
    about: `users:${to.id}`,
  }
  if (kind === 'invitation') {
    const data = { name: to.name, link, validTill }
    await queueLetter(req, { ...envelope, kind: invitation, data })
  } else await queueLetter(req, { ...envelope, kind: passwordReset, data: { link, validTill } })
}
