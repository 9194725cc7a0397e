import type { Payload, Where } from 'payload'

import type { EverythingQuestion } from '@/lib/everythingSearch'
import { publicKindOf } from '@/lib/publicKinds'

import { wordsIn, wordsWhere } from '../plainSearch'
import type { Texts } from '../types'
import { between } from './between'
import { hitOf, nothingSought } from './hitOf'
import { pathOfFile } from './pathOfFile'
import { ownKinds } from './readDocuments'
import type { OwnKind, Part } from './types'

type Read = {
  id: string
  slug?: string
  title?: string
  name?: string
  summary?: string | null
  url?: string | null
}

/** What plain filters of the database find while there is no index: all words must be there as they are written. */
export const plainParts = async (
  payload: Payload,
  { q, locale }: EverythingQuestion,
): Promise<Part[]> => {
  if (wordsIn(q).length === 0) return []
  const parts = await Promise.all(ownKinds.map((kind) => partOf(payload, kind, q, locale)))
  return parts.filter(({ count }) => count > 0)
}

const partOf = async (
  payload: Payload,
  kind: OwnKind,
  q: string,
  locale: EverythingQuestion['locale'],
): Promise<Part> => {
  const where: Where = { and: kind === 'files' ? titleWhere(q) : wordsWhere(q) }
  const asked = { collection: kind, where, locale, overrideAccess: false } as const
  const { totalDocs } = await payload.count(asked)
  return {
    kind,
    count: totalDocs,
    fit: 0,
    take: (from, to) =>
      between(from, to, async (page, limit) => {
        const { docs } = await payload.find({ ...asked, page, limit, depth: 0 })
        return (docs as unknown as Read[]).map((doc) =>
          hitOf(shownOf(kind, doc, locale), locale, nothingSought),
        )
      }),
  }
}

/** Names of files are kept as they are written only. */
const titleWhere = (q: string): Where[] =>
  q
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ title: { contains: word } }))

const shownOf = (kind: OwnKind, doc: Read, locale: EverythingQuestion['locale']) => {
  const inLocale = (text: string | null | undefined): Texts => ({ [locale]: text ?? '' })
  return {
    kind,
    id: String(doc.id),
    slug: doc.slug ?? null,
    title: inLocale(publicKindOf(kind)?.name === 'name' ? doc.name : doc.title),
    summary: inLocale(doc.summary),
    url: kind === 'files' ? pathOfFile(doc.url) : null,
    on: '',
  }
}
