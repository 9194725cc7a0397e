import { existsSync } from 'node:fs'
import path from 'node:path'
import type { CollectionSlug, Payload, Where } from 'payload'

import { publicPath } from '@/lib/publicKinds'

import { listed, type Check } from './finding'
import { rowsOf } from './rowsOf'

const pages = path.resolve('src/app/(site)/[locale]')
const longestChain = 10

/** Old addresses lead to a page that is there, straight or over another redirect. */
export const redirects: Check = async (payload) => {
  const lost: string[] = []
  for await (const { from, to } of rowsOf(payload, 'redirects'))
    if (!(await leadsSomewhere(payload, String(to)))) lost.push(`${String(from)} → ${String(to)}`)
  if (lost.length === 0) return { level: 'fine', text: 'každé někam vede.' }

  return {
    level: 'wrong',
    text: `nevede nikam: ${listed(lost)}.`,
    hint: 'Opravte cíl v redakci (Stránky › Přesměrování), nebo přesměrování smažte.',
  }
}

const leadsSomewhere = async (payload: Payload, to: string, steps = 0): Promise<boolean> => {
  if (steps > longestChain) return false
  if (existsSync(path.join(pages, to, 'page.tsx')) || (await isDocument(payload, to))) return true

  const where: Where = { from: { equals: to } }
  const next = await payload.db.findOne<{ id: string; to?: string }>({
    collection: 'redirects',
    where,
  })
  return next?.to ? leadsSomewhere(payload, next.to, steps + 1) : false
}

const isDocument = async ({ config, db }: Payload, to: string): Promise<boolean> => {
  const slug = to.split('/').pop() ?? ''
  const collection = config.collections.find((each) => publicPath(each.slug, slug) === to)
  if (!collection) return false

  const { totalDocs } = await db.count({
    collection: collection.slug as CollectionSlug,
    where: {
      and: [
        { slug: { equals: slug } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  return totalDocs > 0
}
