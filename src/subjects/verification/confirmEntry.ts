import type { PayloadRequest } from 'payload'

import type { Verification } from '@/payload-types'
import type { Reviewed } from '@/subjects/review/entry'

type Person = { id: string; name?: string | null; role?: string | null }
type Confirmation = {
  collection: Reviewed
  document: string
  title: string
  provider: string | undefined
  how: Verification['how']
  person: Person
  /** What the person saw (./fingerprintOf); without it, whatever is public now. */
  fingerprint?: string
}

/** Stores that a person says the public state of an entry is true; 409 when it is not what the person saw. */
export const confirmEntry = (
  req: PayloadRequest,
  { person, ...confirmation }: Confirmation,
): Promise<Verification> =>
  req.payload.create({
    collection: 'verifications',
    data: {
      ...confirmation,
      event: 'confirmed',
      at: new Date().toISOString(),
      by: person.id,
      byName: person.name,
      role: person.role,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
