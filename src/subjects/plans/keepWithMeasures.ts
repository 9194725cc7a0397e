import type { CollectionBeforeDeleteHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** A plan that has measures is not deleted for good: they would belong nowhere, and their addresses lead to nothing. */
export const keepWithMeasures: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'measures',
    where: { plan: { equals: id } },
    req,
  })
  if (totalDocs > 0) fail(req, 400, hasMeasures(totalDocs))
}

const hasMeasures = (count: number) =>
  label(
    `Plán nejde smazat natrvalo, dokud má opatření (${count}, i v koši). Smažte nejdřív je.`,
    `The plan cannot be deleted for good while it has measures (${count}, those in the trash too). Delete them first.`,
    `План не можна видалити остаточно, поки він має заходи (${count}, також у кошику). Спершу видаліть їх.`,
  )
