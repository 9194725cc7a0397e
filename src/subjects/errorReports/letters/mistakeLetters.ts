import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { env } from '@/platform/env'
import { idOf, idsOf } from '@/lib/idOf'
import { say, type Label, type Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { openAccount } from '@/lib/openAccount'
import { pathTo } from '@/lib/pathTo'
import { publicPath } from '@/lib/publicPath'
import type { Mistake } from '@/payload-types'

import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'

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
  const provider = idsOf([mistake.provider])
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        openAccount,
        {
          or: [
            { role: { equals: 'coordinator' } },
            { and: [{ role: { equals: 'provider' } }, { providers: { in: provider } }] },
          ],
        },
      ],
    },
    ...{ pagination: false, depth: 0, overrideAccess: true, req },
  })
  for (const person of docs) {
    const language = languageOf(person)
    await queueLetter(req, {
      ...{ to: person.email, language, template: 'mistake', about: `mistakes:${mistake.id}` },
      key: `mistake:${mistake.id}:${person.id}`,
      data: {
        ...{ entry: String(mistake.title), kind: kindOf(req, mistake, language) },
        ...{
          reason: mistake.text,
          link: `${env.siteUrl}/admin/collections/mistakes/${mistake.id}`,
        },
      },
    })
  }
}

const tellReporter = async (req: PayloadRequest, mistake: Mistake): Promise<void> => {
  // What the caller gets back has no address when she is not staff.
  const stored = await req.payload.db.findOne<Mistake>({
    ...{ collection: 'mistakes', where: { id: { equals: mistake.id } }, req },
  })
  if (!stored?.email) return

  const language = localeOf(stored.language ?? undefined)
  await queueLetter(req, {
    ...{ to: stored.email, language, template: 'mistakeAnswered' },
    ...{ key: `mistakeAnswered:${stored.id}`, about: `mistakes:${stored.id}` },
    data: {
      ...{ entry: String(stored.title), reason: String(stored.answer) },
      link: env.siteUrl + pathTo(language, await pathOf(req, stored)),
    },
  })
}

/** The kind in words, as the collection names it. */
const kindOf = (req: PayloadRequest, { kind }: Mistake, language: Locale): string => {
  const fields = req.payload.collections.mistakes.config.flattenedFields
  const field = fields.find(({ name }) => name === 'kind')
  const options = field?.type === 'select' ? field.options : []
  const option = options.find((each) => typeof each === 'object' && each.value === kind)
  return typeof option === 'object' ? say({ i18n: { language } }, option.label as Label) : kind
}

const pathOf = async (req: PayloadRequest, mistake: Mistake): Promise<string> => {
  const collection = mistake.collection === 'providers' ? 'providers' : 'services'
  const entry = await req.payload.findByID({
    ...{ collection, id: String(idOf(mistake.document)), depth: 0, select: { slug: true } },
    ...{ overrideAccess: true, disableErrors: true, req },
  })
  return (entry?.slug && publicPath(collection, entry.slug)) || '/'
}
