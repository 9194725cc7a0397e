import type { PayloadRequest } from 'payload'

/** What the database holds of somebody's second factor. */
export type Factor = {
  id: string
  person: string
  /** Sealed; empty until the first code was confirmed. */
  secret?: string | null
  /** Sealed; shown to the person and not confirmed yet. */
  pending?: string | null
  pendingAt?: string | null
  /** The newest step of thirty seconds whose code was used. */
  lastStep: number
  /** Digests of the recovery codes that are left, with blanks between. */
  recovery?: string | null
}

/** A person's second factor, or the one being set up; null when there is neither. */
export const factorOf = async (req: PayloadRequest, person: string): Promise<Factor | null> =>
  req.payload.db.findOne<Factor>({
    collection: 'second-factors',
    where: { person: { equals: person } },
    req,
  })
