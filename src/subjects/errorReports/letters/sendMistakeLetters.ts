import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { choiceLabel } from '@/lib/choiceLabel'
import { idOf, idsOf } from '@/lib/idOf'
import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { publicPath } from '@/lib/publicKinds'
import type { Mistake } from '@/payload-types'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { keepersAndCoordinators } from '@/subjects/accounts/people'

import { mistake as mistakeReported } from './mistake'
import { mistakeAnswered } from './mistakeAnswered'

/** A reported mistake is a task for those who keep the entry and for coordinators; its answer goes to the reporter. */
export const sendMistakeLetters: CollectionAfterChangeHook<Mistake> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') await tellKeepers(req, doc)
  if (operation === 'update' && doc.answeredAt && !previousDoc.answeredAt)
    await tellReporter(req, doc)

  return doc
}

const tellKeepers = async (req: PayloadRequest, mistake: Mistake): Promise<void> => {
  const link = `${env.siteUrl}/admin/collections/mistakes/${mistake.id}`
  for (const person of await keepersAndCoordinators(req, idsOf([mistake.provider]))) {
    const language = languageOf(person)
    await queueLetter(req, {
      to: person.email,
      language,
      kind: mistakeReported,
      key: `mistake:${mistake.id}:${person.id}`,
      about: `mistakes:${mistake.id}`,
      data: {
        entry: String(mistake.title),
        kind: kindOf(req, mistake, language),
        reason: mistake.text,
        link,
      },
    })
  }
}

const tellReporter = async (req: PayloadRequest, mistake: Mistake): Promise<void> => {
  // What the caller gets back has no address when the caller is not staff.
  const stored = await req.payload.db.findOne<Mistake>({
    collection: 'mistakes',
    where: { id: { equals: mistake.id } },
    req,
  })
  if (!stored?.email) return

  const language = localeOf(stored.language ?? undefined)
  const link = env.siteUrl + pathTo(language, await pathOf(req, stored))
  await queueLetter(req, {
    to: stored.email,
    language,
    kind: mistakeAnswered,
    key: `mistakeAnswered:${stored.id}`,
    about: `mistakes:${stored.id}`,
    data: { entry: String(stored.title), reason: String(stored.answer), link },
  })
}

/** The kind in words, as the collection names it. */
const kindOf = (req: PayloadRequest, { kind }: Mistake, language: Locale): string =>
  choiceLabel(req.payload.collections.mistakes.config.flattenedFields, 'kind', kind)[language]

const pathOf = async (req: PayloadRequest, mistake: Mistake): Promise<string> => {
  const collection = mistake.collection === 'providers' ? 'providers' : 'services'
  const entry = await req.payload.findByID({
    collection,
    id: String(idOf(mistake.document)),
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return (entry?.slug && publicPath(collection, entry.slug)) || '/'
}
