import type { PayloadRequest, Where } from 'payload'

import type { Service } from '@/payload-types'

/** Services as the request may read them, with what paper says of what they refer to. */
export const readServices = async (req: PayloadRequest, where: Where): Promise<Service[]> => {
  const { docs } = await req.payload.find({
    collection: 'services',
    where,
    pagination: false,
    depth: 1,
    // Who says nothing is reached by the provider.
    populate: { providers: { name: true, slug: true, contacts: true } },
    overrideAccess: false,
    req,
  })
  return docs
}
