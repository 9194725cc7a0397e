import type { Endpoint, PayloadRequest } from 'payload'

import { label, locales, type Locale } from '@/lib/label'
import { measuresOf, type PlanTree } from '@/lib/planTree'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { oneOf } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { grouped, type Named } from './grouped'
import { readMeasures } from './readMeasures'
import { treeOperation } from './treeOperation'

/** `GET /api/plans/{id}/tree`: a published plan with its published measures, by priority and goal. */
export const treeEndpoint: Omit<Endpoint, 'root'> = described(
  {
    path: '/:id/tree',
    method: 'get',
    handler: async (req) => {
      const locale = understood(req, (given) => oneOf(given, 'locale', locales)) ?? 'cs'
      return Response.json(await treeOf(req, String(req.routeParams?.id), locale))
    },
  },
  treeOperation,
)

/** A published plan with its measures that anybody may read. Throws an APIError (404). */
export const treeOf = async (
  req: PayloadRequest,
  id: string,
  locale: Locale,
): Promise<PlanTree> => {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'plans',
    where: { id: { equals: id } },
    select: { slug: true, title: true, from: true, to: true, priorities: true },
    depth: 0,
    limit: 1,
    pagination: false,
    locale,
    overrideAccess: false,
  })
  const plan = docs[0] ?? fail(req, 404, missing)
  const named: Named[] = (plan.priorities ?? []).map(({ code, title, goals }) => ({
    code,
    title,
    goals: (goals ?? []).map((goal) => ({ code: goal.code ?? null, title: goal.title })),
  }))
  const priorities = grouped(named, await readMeasures(payload, id, locale, new Date()))
  return {
    plan: {
      id: String(plan.id),
      slug: plan.slug,
      title: plan.title,
      from: plan.from ?? null,
      to: plan.to ?? null,
    },
    totalMeasures: measuresOf({ priorities }).length,
    priorities,
  }
}

const missing = label(
  'Takový zveřejněný plán tu není.',
  'There is no such published plan.',
  'Такого опублікованого плану тут немає.',
)
