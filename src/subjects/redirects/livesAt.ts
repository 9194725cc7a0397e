import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

import { documentAt } from '@/lib/publicKinds'

const pages = path.resolve('src/app/(site)/[locale]')
const files = path.resolve('public')

/** Whether anybody finds something at an address of this portal; neither its language nor its question matters. */
export const livesAt = async (payload: Payload, address: string): Promise<boolean> => {
  const [whole = ''] = address.split('?')
  const bare = whole.replace(/^\/(?:en|uk)(?=\/|$)/, '') || '/'
  return isPage(bare) || isPublished(payload, bare)
}

/** Folders in brackets stand for what changes, those with an underscore for no page. */
const isPage = (bare: string): boolean => {
  if (/\/[[(_.]/.test(bare)) return false
  const isHere = ['page.tsx', 'route.ts'].some((file) => existsSync(path.join(pages, bare, file)))
  return isHere || (bare !== '/' && existsSync(path.join(files, bare)))
}

const isPublished = async ({ db }: Payload, bare: string): Promise<boolean> => {
  const document = documentAt(bare)
  if (!document) return false

  const { totalDocs } = await db.count({
    collection: document.collection,
    where: {
      and: [
        { slug: { equals: document.slug } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  return totalDocs > 0
}
