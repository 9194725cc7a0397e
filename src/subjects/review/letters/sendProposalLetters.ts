import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import type { Proposal, User } from '@/payload-types'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { decidingStaff } from '@/subjects/accounts/people'

import { areOnlyWords } from '../proposals'
import { approved } from './approved'
import { noted } from './noted'
import { returned } from './returned'
import { submitted } from './submitted'

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
    await tellSubmitter(req, doc)

  return doc
}

const tellStaff = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  const data = {
    entry: String(proposal.title),
    provider: await nameOf(req, proposal.provider),
    by: proposal.submittedByName ?? '',
    link: `${env.siteUrl}/admin/ke-schvaleni`,
  }
  for (const reader of await decidingStaff(req))
    await queueLetter(req, {
      to: reader.email,
      language: languageOf(reader),
      kind: submitted,
      key: `submitted:${proposal.id}:${reader.id}`,
      about: aboutOf(proposal),
      data,
    })
}

const tellSubmitter = async (req: PayloadRequest, proposal: Proposal): Promise<void> => {
  const person = await submitterOf(req, proposal)
  if (!person || person.isActive === false) return

  const { collection, document, id, reason, state, title } = proposal
  const letter = {
    to: person.email,
    language: languageOf(person),
    about: aboutOf(proposal),
    key: `${state}:${id}`,
  }
  const entry = String(title)
  const link = `${env.siteUrl}/admin/collections/${collection}/${document}`
  if (state === 'approved')
    await queueLetter(req, {
      ...letter,
      kind: areOnlyWords(proposal) ? noted : approved,
      data: { entry, link },
    })
  else {
    const data = { entry, link, reason: String(reason) }
    await queueLetter(req, { ...letter, kind: returned, data })
  }
}

const aboutOf = ({ collection, document }: Proposal): string => `${collection}:${document}`

/** Who handed the change over; null when the account is gone. */
const submitterOf = async (
  req: PayloadRequest,
  { submittedBy: id }: Proposal,
): Promise<User | null> =>
  id
    ? req.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req,
      })
    : null

const nameOf = async (req: PayloadRequest, related: Proposal['provider']): Promise<string> => {
  const id = idOf(related)
  if (!id) return ''
  const found = await req.payload.findByID({
    collection: 'providers',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found?.name ?? ''
}
