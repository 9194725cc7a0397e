import type { Where } from 'payload'

import { find } from '@/site/cms/client'
import { fold } from '@/lib/fold'
import type { Locale } from '@/lib/label'
import { publicKindNames, publicPath, type PublicKind } from '@/lib/publicKinds'
import { withoutEnding } from '@/lib/withoutEnding'

type Hit = { id: string; title: string; summary: string; path: string }
export type Found = { collection: PublicKind; total: number; hits: Hit[] }

type FoundDocument = {
  id: string
  title?: string
  name?: string
  slug: string
  summary?: string | null
}

/** What the portal knows about some words, by kind of content; kinds without a hit are left out. */
export const searchEverything = async (locale: Locale, words: string): Promise<Found[]> => {
  const terms = fold(words)
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, 5)
  if (terms.length === 0) return []

  const where: Where = {
    and: terms.map((word) => ({ searchText: { contains: withoutEnding(word) } })),
  }
  const found = await Promise.all(
    publicKindNames.map((collection) => search(collection, locale, where)),
  )
  return found.filter(({ total }) => total > 0)
}

const search = async (collection: PublicKind, locale: Locale, where: Where): Promise<Found> => {
  const { docs, totalDocs } = await find(collection, { locale, where, limit: 6, depth: 0 })
  const hits = (docs as FoundDocument[]).map(({ id, title, name, slug, summary }) => ({
    id,
    title: title ?? name ?? slug,
    summary: summary ?? '',
    path: publicPath(collection, slug) ?? '/',
  }))
  return { collection, total: totalDocs, hits }
}
