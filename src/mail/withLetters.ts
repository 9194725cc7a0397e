import type { CollectionAfterChangeHook, CollectionConfig, PayloadRequest } from 'payload'

import { env } from '@/env'
import { writesLetters, type AccountLetter } from '@/lib/accountLetter'
import { localeOf } from '@/lib/localeOf'

import { sendClaimLetters } from './claimLetters'
import { sendMistakeLetters } from './mistakeLetters'
import { sendProposalLetters } from './proposalLetters'
import { queueLetter } from './queueLetter'
import { sendHiddenLetters } from './verificationLetters'

const senders: Record<string, CollectionAfterChangeHook> = {
  proposals: sendProposalLetters,
  claims: sendClaimLetters,
  verifications: sendHiddenLetters,
  mistakes: sendMistakeLetters,
}

/** A collection whose letters the portal writes itself. */
export const withLetters = (collection: CollectionConfig): CollectionConfig => {
  const { custom, hooks, slug } = collection
  const send = senders[slug]
  if (send)
    return {
      ...collection,
      hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), send] },
    }
  if (slug !== 'users') return collection

  return { ...collection, custom: { ...custom, [writesLetters]: writeAccountLetter } }
}

/** Puts an invitation or a link for a forgotten password into the outbox. */
const writeAccountLetter = async (
  req: PayloadRequest,
  { kind, language, to, token, validTill }: AccountLetter,
): Promise<void> => {
  const link = `${env.siteUrl}/admin/reset/${token}`
  const common = {
    ...{ to: to.email, language: language ?? localeOf(req.i18n.language), about: `users:${to.id}` },
    key: `${kind}:${to.id}:${validTill}`,
  }
  if (kind === 'invitation')
    await queueLetter(req, {
      ...{ ...common, template: 'invitation' },
      data: { name: to.name, link, validTill },
    })
  else await queueLetter(req, { ...common, template: 'passwordReset', data: { link, validTill } })
}
