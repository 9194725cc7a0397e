import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say, type Label } from '@/lib/label'
import { codeFault } from '@/lib/measureCode'

import { addressOf } from './addressOf'
import { isOpenPlan } from './isOpenPlan'

type Plan = { id: string; slug?: string | null; _status?: string; deletedAt?: string | null }
type Measure = { id: string; code?: string | null; deletedAt?: string | null }

/**
 * Gives a measure the address that follows from its plan and code, and the answer whether its plan is public; refuses
 * a code that another measure of the plan has, in the trash too: what was quoted once leads to one measure for ever.
 */
export const placeMeasure: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data) return data

  const { plan, code } = { ...originalDoc, ...data }
  const found = await planOf(req, idOf(plan))
  const given = typeof code === 'string' && !codeFault(code) ? code : null
  const placed = { ...data, isPublic: isOpenPlan(found) }
  if (!found || !given) return placed

  const other = await namesake(req, found.id, given, idOf(originalDoc))
  if (other) refuse(req, taken(given, Boolean(other.deletedAt)))
  return { ...placed, ...addressOf(found, given) }
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

/** Codes that differ in the size of letters alone are one code to people. */
const namesake = async (
  req: PayloadRequest,
  plan: string,
  code: string,
  own: string | undefined,
): Promise<Measure | undefined> => {
  const { docs } = await req.payload.db.find<Measure>({
    collection: 'measures',
    where: {
      and: [
        { plan: { equals: plan } },
        { code: { in: [...new Set([code, code.toLowerCase(), code.toUpperCase()])] } },
      ],
    },
    select: { code: true, deletedAt: true },
    pagination: false,
    req,
  })
  return docs.find(({ id }) => String(id) !== own)
}

function refuse(req: PayloadRequest, text: Label): never {
  const errors = [{ path: 'code', message: say(req, text) }]
  throw new ValidationError({ collection: 'measures', errors }, req.t)
}

const taken = (code: string, isTrashed: boolean): Label =>
  isTrashed
    ? label(
        `Kód ${code} má opatření tohoto plánu, které je v koši. Zvolte jiný, nebo obnovte to z koše.`,
        `A measure of this plan in the trash has the code ${code}. Choose another one, or restore that measure.`,
        `Код ${code} має захід цього плану, що в кошику. Виберіть інший або відновіть той захід.`,
      )
    : label(
        `Kód ${code} už v tomto plánu má jiné opatření. Zvolte jiný.`,
        `Another measure of this plan has the code ${code}. Choose another one.`,
        `Код ${code} уже має інший захід цього плану. Виберіть інший.`,
      )
