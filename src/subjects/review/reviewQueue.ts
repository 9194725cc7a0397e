import type { Endpoint, PayloadRequest, Where } from 'payload'

import { label } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'

import { queueOperation } from './reviewOperations'
import { requireDecider } from './requireDecider'

const mostOnPage = 100

const endpoint: Omit<Endpoint, 'root'> = {
  path: '/review-queue',
  method: 'get',
  handler: async (req) => {
    requireDecider(req)
    const { collection, provider } = req.query as Record<string, unknown>
    const narrowed: Where[] = []
    if (typeof collection === 'string') narrowed.push({ collection: { equals: collection } })
    if (typeof provider === 'string') narrowed.push({ provider: { equals: provider } })

    const found = await req.payload.find({
      collection: 'proposals',
      where: { and: [{ state: { equals: 'waiting' } }, ...narrowed] },
      sort: 'submittedAt',
      limit: numberOf(req, 'limit', 20, mostOnPage),
      page: numberOf(req, 'page', 1, 10_000),
      depth: 1,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return Response.json(found, { headers: { 'Cache-Control': 'private, no-store' } })
  },
}

/** `GET /api/review-queue` (`collection`, `provider`, `limit`, `page`): what waits for staff, oldest first. */
export const reviewQueue = described(endpoint, queueOperation)

const numberOf = (req: PayloadRequest, name: string, absent: number, max: number): number => {
  const asked = req.query[name]
  if (asked === undefined || asked === '') return absent
  const value = Number(asked)
  if (!Number.isInteger(value) || value < 1) return fail(req, 400, wrong)

  return Math.min(value, max)
}

const wrong = label(
  'limit a page jsou celá čísla od 1.',
  'limit and page are whole numbers from 1.',
  'limit і page — цілі числа від 1.',
)
