import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { boxValues } from '@/lib/changeForm'
import { defaultLocale } from '@/lib/label'
import type { Prompt, Proposal, User } from '@/payload-types'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { fail } from '@/platform/requests/fail'
import { changesOf } from '@/subjects/review/changesOf'
import { entryAt, type Reviewed } from '@/subjects/review/entry'
import { handOver } from '@/subjects/review/handOver'
import { areOnlyWords, waitingProposal } from '@/subjects/review/proposals'

import { faults } from './faults'
import type { WrittenChange } from './writtenChange'

/** Characters of the words that one proposal gathers. */
const longestNote = 10_000

/**
 * Hands over what the reader of a letter wrote, for staff to decide; nothing public changes. Fields become a draft
 * as it would from the desk. Where somebody has a draft of their own or a change waits already, they are left as
 * they are and staff get what was written in words.
 */
export const proposeChange = async (
  req: PayloadRequest,
  person: User,
  { collection: slug, document }: Prompt,
  { data, said, words }: WrittenChange,
): Promise<void> => {
  const collection = slug as Reviewed
  req.user = { ...person, collection: 'users' }
  req.locale = defaultLocale
  const waiting = await waitingProposal(req, collection, document)
  if (waiting) return addWords(req, waiting, [...(await untold(req, waiting, said)), ...words])

  const { newest, published } = await entryAt(req, collection, document)
  const { flattenedFields } = req.payload.collections[collection].config
  const hasDraft = changesOf(flattenedFields, published ?? {}, newest).length > 0
  const areWords = hasDraft || said.length === 0
  if (!areWords)
    await req.payload.update({
      collection: collection as CollectionSlug,
      id: document,
      data,
      draft: true,
      depth: 0,
      locale: defaultLocale,
      overrideAccess: true,
      req,
    })
  const entry = areWords ? newest : (await entryAt(req, collection, document)).newest
  const changes = areWords ? [] : changesOf(flattenedFields, published ?? {}, entry)
  const note = (areWords ? [...said.map(({ line }) => line), ...words] : words).join('\n')
  await handOver(req, { collection, entry, changes, note, isNew: false })
}

/** What a waiting change does not say yet: pressed twice, nothing is told twice. */
const untold = async (
  req: PayloadRequest,
  proposal: Proposal,
  said: WrittenChange['said'],
): Promise<string[]> => {
  const { newest } = await entryAt(req, proposal.collection as Reviewed, String(proposal.document))
  const costs = (newest.costs as { cs?: string | null } | null | undefined)?.cs
  const proposed = areOnlyWords(proposal) ? {} : boxValues({ ...newest, costs })
  return said.filter(({ box, value }) => proposed[box] !== value).map(({ line }) => line)
}

const addWords = async (
  req: PayloadRequest,
  proposal: Proposal,
  words: string[],
): Promise<void> => {
  const before = proposal.note ?? ''
  const added = words.filter((each) => !before.includes(each))
  if (added.length === 0) return
  const note = [before, ...added].filter(Boolean).join('\n')
  if (note.length > longestNote) fail(req, 400, faults.long)
  const isSame: Where = before
    ? { note: { equals: before } }
    : { or: [{ note: { exists: false } }, { note: { equals: '' } }] }
  const changed = await compareAndSet(req, {
    collection: 'proposals',
    id: proposal.id,
    expected: { and: [{ state: { equals: 'waiting' } }, isSame] },
    data: { note },
  })
  if (!changed) fail(req, 409, faults.busy)
}
