import type { PayloadHandler } from 'payload'

import { idOf } from '@/lib/idOf'
import { locales } from '@/lib/label'
import { oneOf } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { consultationOf } from './consultationOf'
import { itemsOf } from './itemsOf'

/** `GET /api/consultations/:id/items`: the parts of the plan that people may comment on, as they read now. */
export const readItems: PayloadHandler = async (req) => {
  const locale = understood(req, (given) => oneOf(given, 'locale', locales)) ?? 'cs'
  const { plan } = await consultationOf(req)
  return Response.json({ items: await itemsOf(req, String(idOf(plan)), locale) })
}
