import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** How many places are named. */
const named = 5

/** Refuses to delete a picture or document that the public sees, and says where. */
export const keepShown: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const file = await req.payload.db.findOne<{ id: string; usedBy?: string[] | null }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  const usedBy = file?.usedBy ?? []
  if (usedBy.length === 0) return

  const places = await Promise.all(usedBy.slice(0, named).map((each) => placeOf(req, each)))
  const more = usedBy.length - places.length
  const all = [...places, ...(more > 0 ? [`+ ${more}`] : [])].join(', ')
  fail(
    req,
    409,
    label(
      `Na webu to je vidět: ${all}. Nejdřív to odtud odeberte a změnu zveřejněte.`,
      `The public sees it: ${all}. Take it out there first, and publish the change.`,
      `Це видно на сайті: ${all}. Спочатку приберіть це звідти й опублікуйте зміну.`,
    ),
    { usedBy },
  )
}

/** A page in words: its kind and name. `shownBy` is `collection:id` or `global:slug`. */
const placeOf = async (req: PayloadRequest, shownBy: string): Promise<string> => {
  const [slug = '', id = ''] = shownBy.split(':')
  const { payload } = req
  if (slug === 'global') {
    const global = payload.config.globals.find((each) => each.slug === id)
    return textOf(req, global?.label) || id
  }
  const { config } = payload.collections[slug as CollectionSlug]
  const doc = await payload.findByID({
    collection: config.slug as 'news',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  const title: unknown = (doc as Record<string, unknown> | null)?.[String(config.admin.useAsTitle)]
  return `${textOf(req, config.labels.singular)} „${String(title ?? '…')}“`
}

const textOf = (req: PayloadRequest, text: unknown): string => {
  if (typeof text === 'string') return text
  const isLabel = typeof text === 'object' && text !== null && 'cs' in text
  return isLabel ? say(req, text as Parameters<typeof say>[1]) : ''
}
