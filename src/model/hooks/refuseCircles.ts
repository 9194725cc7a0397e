import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { aside } from '@/platform/requests/aside'

const relations = ['predecessor', 'partOf'] as const
type Relation = (typeof relations)[number]

const longestChain = 100

/** A plan goes public neither as its own predecessor nor as a part of itself, over other plans either. */
export const refuseCircles: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  const id = idOf(originalDoc)
  if (data?._status !== 'published' || !id) return data

  const plan = { ...originalDoc, ...data }
  const errors: { path: string; message: string }[] = []
  for (const relation of relations)
    if (await leadsTo(req, relation, idOf(plan[relation]), id))
      errors.push({ path: relation, message: say(req, circles[relation]) })
  if (errors.length > 0) throw new ValidationError({ collection: 'plans', errors }, req.t)

  return data
}

const leadsTo = async (
  req: PayloadRequest,
  relation: Relation,
  first: string | undefined,
  id: string,
): Promise<boolean> => {
  let next = first
  for (let steps = 0; next && steps < longestChain; steps += 1) {
    if (next === id) return true
    const found = await req.payload.find({
      collection: 'plans',
      where: { id: { equals: next } },
      select: { [relation]: true },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
      req: aside(req),
    })
    next = idOf(found.docs[0]?.[relation])
  }
  return false
}

const circles = {
  predecessor: label(
    'Plán nemůže navazovat sám na sebe, ani přes jiné plány.',
    'A plan cannot follow itself, not even over other plans.',
    'План не може продовжувати сам себе, навіть через інші плани.',
  ),
  partOf: label(
    'Plán nemůže být součástí sám sebe, ani přes jiné plány.',
    'A plan cannot be part of itself, not even over other plans.',
    'План не може бути частиною самого себе, навіть через інші плани.',
  ),
}
