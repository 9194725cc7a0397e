import type { CollectionBeforeDeleteHook } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** An event for which people signed up is not deleted for good while their registrations are kept; the trash takes it. */
export const refuseWithRegistrations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.db.count({
    collection: 'registrations',
    where: { event: { equals: String(id) } },
    req,
  })
  if (totalDocs > 0) fail(req, 409, fault)
}

const fault = label(
  'Na akci se přihlásili lidé. Natrvalo ji smažete, až přihlášky rok po akci zmizí; do koše ji dát můžete.',
  'People signed up for this event. It can be deleted for good when their registrations are gone, a year after it; it can be put in the trash.',
  'На подію записалися люди. Назавжди її можна видалити, коли реєстрації зникнуть через рік; у кошик — можна.',
)
