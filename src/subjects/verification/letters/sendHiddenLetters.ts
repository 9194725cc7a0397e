import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/lib/idOf'
import type { Verification } from '@/payload-types'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { keepersOf } from '@/subjects/accounts/people'

import { hidden } from './hidden'

/** Tells the people who keep an entry that it was hidden, in the transaction of the hiding. */
export const sendHiddenLetters: CollectionAfterChangeHook<Verification> = async ({ doc, req }) => {
  const provider = idOf(doc.provider)
  if (doc.event !== 'hidden' || !provider) return doc

  const link = `${env.siteUrl}/admin/collections/${doc.collection}/${doc.document}`
  for (const person of await keepersOf(req, [provider]))
    await queueLetter(req, {
      to: person.email,
      language: languageOf(person),
      kind: hidden,
      key: `hidden:${doc.id}:${person.id}`,
      about: `${doc.collection}:${doc.document}`,
      data: { entry: String(doc.title), link },
    })
  return doc
}
