import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'
import { aside } from '@/platform/requests/aside'

/** How many services are named. */
const named = 5

/** A provider goes to the trash only when none of its services is public: they would lead nowhere. */
export const keepProviderOfServices: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const isTrashed = data.deletedAt && !originalDoc?.deletedAt
  if (isTrashed && originalDoc?.id) await requireNoServices(req, String(originalDoc.id))
  return data
}

/** The same for one that is deleted for good. */
export const keepProviderOfServicesOnDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
  requireNoServices(req, String(id))

const requireNoServices = async (req: PayloadRequest, provider: string): Promise<void> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'services',
    where: { and: [{ provider: { equals: provider } }, { _status: { equals: 'published' } }] },
    select: { name: true },
    sort: 'name',
    limit: named,
    depth: 0,
    overrideAccess: true,
    req: aside(req),
  })
  if (totalDocs === 0) return

  const names = docs.map(({ name }) => `„${name}“`)
  const more = totalDocs - names.length
  const all = [...names, ...(more > 0 ? [`+ ${more}`] : [])].join(', ')
  fail(
    req,
    409,
    label(
      `Poskytovatel má na webu služby (${totalDocs}): ${all}. Nejdřív je ukončete a stáhněte z webu, nebo jim vyberte jiného poskytovatele.`,
      `This provider has services on the website (${totalDocs}): ${all}. End them and take them off the website first, or choose another provider for them.`,
      `Надавач має послуги на сайті (${totalDocs}): ${all}. Спочатку завершіть їх і зніміть із сайту або виберіть для них іншого надавача.`,
    ),
  )
}
