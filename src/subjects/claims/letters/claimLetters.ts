import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { defaultLocale } from '@/lib/label'
import { openAccount } from '@/lib/openAccount'
import type { Claim } from '@/payload-types'

import { queueLetter } from '@/platform/mail/queueLetter'

/** Tells staff of a claim, and who made it how it was decided; a new account gets its invitation instead. */
export const sendClaimLetters: CollectionAfterChangeHook<Claim> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') await tellStaff(req, doc)
  if (operation === 'update' && doc.decidedAt && !previousDoc.decidedAt) await tellAsker(req, doc)
  return doc
}

const tellStaff = async (req: PayloadRequest, { id, title, name }: Claim): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ role: { in: ['editor', 'coordinator'] } }, openAccount],
    },
    ...{ pagination: false, depth: 0, overrideAccess: true, req },
  })
  for (const reader of docs)
    await queueLetter(req, {
      ...{ to: reader.email, language: defaultLocale, template: 'claimed' },
      ...{ key: `claimed:${id}:${reader.id}`, about: `claims:${id}` },
      data: {
        ...{ organisation: String(title), by: String(name) },
        link: `${env.siteUrl}/admin/collections/claims/${id}`,
      },
    })
}

const tellAsker = async (req: PayloadRequest, claim: Claim): Promise<void> => {
  const { id, email, language, reason, state, title } = claim
  const common = {
    ...{ to: String(email), language: language ?? defaultLocale },
    ...{ key: `claim-${state}:${id}`, about: `claims:${id}` },
  }
  const organisation = String(title)
  if (state === 'refused')
    await queueLetter(req, {
      ...{ ...common, template: 'claimRefused' },
      data: { organisation, reason: String(reason) },
    })
  else if (!claim.isNewAccount)
    await queueLetter(req, {
      ...{ ...common, template: 'providerAdded' },
      data: { organisation, link: `${env.siteUrl}/admin` },
    })
}
