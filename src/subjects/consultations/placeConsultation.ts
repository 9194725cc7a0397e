import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/lib/idOf'
import { textIn } from '@/lib/textIn'
import { isOpenPlan } from '@/subjects/plans/isOpenPlan'

import { planRow } from './planRow'

/** Gives a consultation its name and the answer whether anybody may read it: both follow from its plan. */
export const placeConsultation: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data

  const plan = await planRow(req, idOf(originalDoc?.plan ?? data.plan))
  return { ...data, isPublic: isOpenPlan(plan), title: textIn('cs', plan?.title) }
}
