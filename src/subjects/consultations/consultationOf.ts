import type { PayloadRequest } from 'payload'

import { isSlug } from '@/lib/isSlug'
import { label } from '@/lib/label'
import type { Consultation } from '@/payload-types'
import { fail } from '@/platform/requests/fail'

/**
 * The consultation that an address names, as its caller may read it; the slug of a plan stands for the newest one of
 * that plan. 404 where there is none.
 */
export const consultationOf = async (req: PayloadRequest): Promise<Consultation> => {
  const id = String(req.routeParams?.id)
  const found = await req.payload.findByID({
    collection: 'consultations',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return found ?? (await newestOf(req, id)) ?? fail(req, 404, missing)
}

const newestOf = async (req: PayloadRequest, slug: string): Promise<Consultation | undefined> => {
  if (!isSlug(slug)) return undefined
  const plan = await req.payload.db.findOne<{ id: string }>({
    collection: 'plans',
    where: { slug: { equals: slug } },
    select: {},
    req,
  })
  if (!plan) return undefined

  const { docs } = await req.payload.find({
    collection: 'consultations',
    where: { plan: { equals: plan.id } },
    sort: '-opensAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs[0]
}

const missing = label(
  'Takové připomínkování tu není.',
  'There is no such consultation.',
  'Такого обговорення тут немає.',
)
