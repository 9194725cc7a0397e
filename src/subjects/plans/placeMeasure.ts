import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { idOf } from '@/lib/idOf'
import { say, type Label } from '@/lib/label'
import { codeFault, isSameCode } from '@/lib/measureCode'

import { addressOf } from './addressOf'
import {
  commentsOpenUntil,
  formerCodesWith,
  frozen,
  isQuoted,
  takenBy,
  type Quoted,
} from './codesInUse'
import { isOpenPlan } from './isOpenPlan'

type Plan = { id: string; slug?: string | null; _status?: string; deletedAt?: string | null }

/**
 * Gives a measure the address that follows from its plan and code, and the answer whether its plan is public; refuses
 * a code that another measure of the plan has or had, in the trash too: what was quoted once leads to one measure for
 * ever. While comments are taken, the code that people see stays.
 */
export const placeMeasure: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data

  const { plan, code, rank } = { ...originalDoc, ...data }
  const found = await planOf(req, idOf(plan))
  const given = typeof code === 'string' && !codeFault(code) ? code : null
  const placed = { ...data, isPublic: isOpenPlan(found) }
  if (!found || !given) return placed

  const stored = originalDoc ? await storedOf(req, String(originalDoc.id)) : null
  const other = await namesake(req, found.id, given, stored?.id)
  if (other) refuse(req, takenBy(other, given))
  if (stored && isQuoted(stored) && !isSameCode(String(stored.code), given)) {
    const until = await commentsOpenUntil(req, found.id)
    if (until) refuse(req, frozen(until))
  }
  const formerCodes = formerCodesWith(stored, given)
  return { ...placed, formerCodes, ...addressOf(found, given, rank) }
}

const planOf = async (req: PayloadRequest, id: string | undefined): Promise<Plan | null> =>
  id
    ? req.payload.db.findOne<Plan>({
        collection: 'plans',
        where: { id: { equals: id } },
        select: { slug: true, _status: true, deletedAt: true },
        req,
      })
    : null

const quoted = {
  code: true,
  formerCodes: true,
  deletedAt: true,
  isPublic: true,
  _status: true,
} as const

const storedOf = (req: PayloadRequest, id: string): Promise<Quoted | null> =>
  req.payload.db.findOne<Quoted>({
    collection: 'measures',
    where: { id: { equals: id } },
    select: quoted,
    req,
  })

const namesake = async (
  req: PayloadRequest,
  plan: string,
  code: string,
  own: string | undefined,
): Promise<Quoted | undefined> => {
  const written = [...new Set([code, code.toLowerCase(), code.toUpperCase()])]
  const { docs } = await req.payload.db.find<Quoted>({
    collection: 'measures',
    where: {
      and: [
        { plan: { equals: plan } },
        { or: [{ code: { in: written } }, { formerCodes: { in: written } }] },
      ],
    },
    select: quoted,
    pagination: false,
    req,
  })
  return docs.find(({ id }) => String(id) !== own)
}

function refuse(req: PayloadRequest, text: Label): never {
  const errors = [{ path: 'code', message: say(req, text) }]
  throw new ValidationError({ collection: 'measures', errors }, req.t)
}
