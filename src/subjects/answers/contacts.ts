import type { PayloadRequest, Where } from 'payload'

import type { MeasureContact } from '@/payload-types'

type Contact = Pick<MeasureContact, 'measure' | 'email'>

/** To whom letters go, measure by measure. */
export const contactsOf = async (
  req: PayloadRequest,
  where: Where,
): Promise<Map<string, string[]>> => {
  const { docs } = await req.payload.db.find<Contact>({
    collection: 'measure-contacts',
    where,
    select: { measure: true, email: true },
    sort: 'email',
    pagination: false,
    req,
  })
  const contacts = new Map<string, string[]>()
  for (const { measure, email } of docs)
    contacts.set(measure, [...(contacts.get(measure) ?? []), email])
  return contacts
}

/** One address at one measure. */
export const slotOf = (measure: string, email: string): string => `${measure}:${email}`
