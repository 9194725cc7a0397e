import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { defaultLocale } from '@/lib/label'
import type { Claim } from '@/payload-types'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { decidingStaff, keepersOf } from '@/subjects/accounts/people'

import { claimed } from './claimed'
import { claimRefused } from './claimRefused'
import { keeperAdded } from './keeperAdded'
import { providerAdded } from './providerAdded'

/**
 * Tells staff of a claim, and who made it how it was decided; a new account gets its invitation instead. Those who
 * kept the organisation before learn of an approval: they know whether the person works there.
 */
export const sendClaimLetters: CollectionAfterChangeHook<Claim> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') await tellStaff(req, doc)
  if (operation !== 'update' || !doc.decidedAt || previousDoc.decidedAt) return doc

  await tellClaimant(req, doc)
  if (doc.state === 'approved') await tellKeepers(req, doc)
  return doc
}

const tellStaff = async (req: PayloadRequest, { id, title, name }: Claim): Promise<void> => {
  const link = `${env.siteUrl}/admin/collections/claims/${id}`
  for (const reader of await decidingStaff(req))
    await queueLetter(req, {
      to: reader.email,
      language: languageOf(reader),
      kind: claimed,
      key: `claimed:${id}:${reader.id}`,
      about: `claims:${id}`,
      data: { organisation: String(title), by: String(name), link },
    })
}

const tellKeepers = async (req: PayloadRequest, claim: Claim): Promise<void> => {
  const { id, email, name, provider, title } = claim
  const readers = await keepersOf(req, [idOf(provider) ?? ''])
  for (const reader of readers.filter((each) => each.email !== email && !each.isMachine))
    await queueLetter(req, {
      to: reader.email,
      language: languageOf(reader),
      kind: keeperAdded,
      key: `keeperAdded:${id}:${reader.id}`,
      about: `claims:${id}`,
      data: { organisation: String(title), by: String(name), link: `${env.siteUrl}/admin` },
    })
}

const tellClaimant = async (req: PayloadRequest, claim: Claim): Promise<void> => {
  const { id, email, language, reason, state, title } = claim
  const organisation = String(title)
  const letter = {
    to: String(email),
    language: language ?? defaultLocale,
    key: `claim-${state}:${id}`,
    about: `claims:${id}`,
  }
  if (state === 'refused') {
    const data = { organisation, reason: String(reason) }
    await queueLetter(req, { ...letter, kind: claimRefused, data })
  } else if (!claim.isNewAccount) {
    const data = { organisation, link: `${env.siteUrl}/admin` }
    await queueLetter(req, { ...letter, kind: providerAdded, data })
  }
}
