import type { PayloadRequest } from 'payload'

import { localeOf } from '@/lib/localeOf'
import { env } from '@/platform/env'
import { queueLetter } from '@/platform/mail/queueLetter'
import { recordAudit } from '@/subjects/journal/recordAudit'

import type { Account } from '../account'
import { secondFactor, type FactorNews } from '../letters/secondFactor'

/** Journals what happened to somebody's second factor and writes to its owner, who may not have done it. */
export const tell = async (
  req: PayloadRequest,
  { id, email, name, language }: Pick<Account, 'id' | 'email' | 'name' | 'language'>,
  news: FactorNews,
): Promise<void> => {
  await recordAudit(req, {
    action: `second-factor-${news}`,
    collection: 'users',
    document: id,
    title: name,
  })
  await queueLetter(req, {
    to: email,
    language: language ?? localeOf(req.i18n?.language),
    kind: secondFactor,
    key: `secondFactor:${news}:${id}:${new Date().toISOString()}`,
    about: `users:${id}`,
    data: { news, link: `${env.siteUrl}/admin/druhy-faktor` },
  })
}
