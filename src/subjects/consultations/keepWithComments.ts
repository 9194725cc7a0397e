import type { CollectionBeforeDeleteHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** A consultation that has comments is not deleted for good: what people wrote would belong nowhere. */
export const keepWithComments: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'comments',
    where: { consultation: { equals: id } },
    req,
  })
  if (totalDocs > 0) fail(req, 400, hasComments(totalDocs))
}

/** A plan that people could comment on is not deleted for good either. */
export const keepWithConsultations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'consultations',
    where: { plan: { equals: id } },
    req,
  })
  if (totalDocs > 0) fail(req, 400, hasConsultations)
}

const hasComments = (count: number) =>
  label(
    `Připomínkování nejde smazat natrvalo, dokud má připomínky (${count}, i v koši).`,
    `The consultation cannot be deleted for good while it has comments (${count}, those in the trash too).`,
    `Обговорення не можна видалити остаточно, поки воно має зауваження (${count}, також у кошику).`,
  )
const hasConsultations = label(
  'Plán nejde smazat natrvalo, dokud má připomínkování, i v koši. Smažte nejdřív to.',
  'The plan cannot be deleted for good while it has a consultation, in the trash too. Delete that first.',
  'План не можна видалити остаточно, поки він має обговорення, також у кошику. Спершу видаліть його.',
)
