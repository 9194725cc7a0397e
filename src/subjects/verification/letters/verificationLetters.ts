import type { CollectionAfterChangeHook } from 'payload'

import { env } from '@/platform/env'
import { idOf } from '@/lib/idOf'
import { openAccount } from '@/lib/openAccount'
import type { Verification } from '@/payload-types'

import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'

/** Tells the people who keep an entry that it was hidden, in the transaction of the hiding. */
export const sendHiddenLetters: CollectionAfterChangeHook<Verification> = async ({ doc, req }) => {
  const provider = idOf(doc.provider)
  if (doc.event !== 'hidden' || !provider) return doc

  const { docs: people } = await req.payload.find({
    collection: 'users',
    where: {
      and: [{ role: { equals: 'provider' } }, { providers: { in: [provider] } }, openAccount],
    },
    ...{ pagination: false, depth: 0, overrideAccess: true, req },
  })
  for (const person of people)
    await queueLetter(req, {
      ...{ to: person.email, language: languageOf(person), template: 'hidden' },
      ...{ key: `hidden:${doc.id}:${person.id}`, about: `${doc.collection}:${doc.document}` },
      data: {
        entry: String(doc.title),
        link: `${env.siteUrl}/admin/collections/${doc.collection}/${doc.document}`,
      },
    })
  return doc
}
