import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { idOf } from '@/lib/idOf'
import { defaultLocale } from '@/lib/label'
import { openAccount } from '@/lib/openAccount'
import type { Proposal, User } from '@/payload-types'

import { queueLetter } from '@/platform/mail/queueLetter'

/**
 * Tells staff that a change waits, and its provider's person how it was decided. The letters are stored
 * with what they tell of.
 */
export const sendProposalLetters: CollectionAfterChangeHook<Proposal> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') await tellStaff(req, doc)
  const isDecided = operation === 'update' && doc.decidedAt && !previousDoc.decidedAt
  if (isDecided && (doc.state === 'approved' || doc.state === 'returned'))
    await tellKeeper(req, doc)

  return doc
}

const tellStaff = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ role: { in: ['editor', 'coordinator'] } }, openAccount],
    },
    ...{ pagination: false, depth: 0, overrideAccess: true, req },
  })
  for (const { id, email } of docs)
    await queueLetter(req, {
      ...{ to: email, language: defaultLocale, template: 'submitted' },
      key: `submitted:${proposal.id}:${id}`,
      about: aboutOf(proposal),
      data: {
        entry: String(proposal.title),
        provider: await nameOf(req, proposal.provider),
        by: proposal.submittedByName ?? '',
        link: `${env.siteUrl}/admin/ke-schvaleni`,
      },
    })
}

const tellKeeper = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  const keeper = await keeperOf(req, proposal)
  if (!keeper || keeper.isActive === false) return

  const { collection, document, id, reason, state, title } = proposal
  const common = {
    ...{ to: keeper.email, language: defaultLocale, about: aboutOf(proposal) },
    key: `${state}:${id}`,
  }
  const link = `${env.siteUrl}/admin/collections/${collection}/${document}`
  const entry = String(title)
  if (state === 'approved')
    await queueLetter(req, { ...common, template: 'approved', data: { entry, link } })
  else
    await queueLetter(req, {
      ...{ ...common, template: 'returned' },
      data: { entry, link, reason: String(reason) },
    })
}

const aboutOf = ({ collection, document }: Proposal): string => `${collection}:${document}`

/** Who handed the change over; null when the account is gone. */
const keeperOf = async (
  req: PayloadRequest,
  { submittedBy: id }: Proposal,
): Promise<User | null> => {
  return id
    ? req.payload.findByID({
        ...{ collection: 'users', id, depth: 0, overrideAccess: true, req },
        disableErrors: true,
      })
    : null
}

const nameOf = async (req: PayloadRequest, related: Proposal['provider']): Promise<string> => {
  const id = idOf(related)
  if (!id) return ''
  const found = await req.payload.findByID({
    ...{ collection: 'providers', id, depth: 0, overrideAccess: true, req },
    disableErrors: true,
  })
  return found?.name ?? ''
}
