import type { CollectionAfterChangeHook, CollectionConfig, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { writesLetters, type AccountLetter } from '@/lib/accountLetter'
import { localeOf } from '@/lib/localeOf'

import { sendClaimLetters } from '@/subjects/claims/letters/claimLetters'
import { sendMistakeLetters } from '@/subjects/errorReports/letters/mistakeLetters'
import { sendProposalLetters } from '@/subjects/review/letters/proposalLetters'
import { queueLetter } from './queueLetter'
import { sendHiddenLetters } from '@/subjects/verification/letters/verificationLetters'

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

/** Puts an invitation, a link for a forgotten password or news of a second factor into the outbox. */
const writeAccountLetter = async (req: PayloadRequest, letter: AccountLetter): Promise<void> => {
  const { kind, language, to } = letter
  const about = `users:${to.id}`
  const own = { to: to.email, language: language ?? localeOf(req.i18n?.language), about }
  if (letter.kind === 'secondFactor') {
    const { news, at } = letter
    const link = `${env.siteUrl}/admin/druhy-faktor`
    const key = `secondFactor:${news}:${to.id}:${at}`
    await queueLetter(req, { ...own, key, template: 'secondFactor', data: { news, link } })
    return
  }
  const { token, validTill } = letter
  const link = `${env.siteUrl}/admin/reset/${token}`
  const common = { ...own, key: `${kind}:${to.id}:${validTill}` }
  if (kind === 'invitation')
    await queueLetter(req, {
      ...{ ...common, template: 'invitation' },
      data: { name: to.name, link, validTill },
    })
  else await queueLetter(req, { ...common, template: 'passwordReset', data: { link, validTill } })
}
