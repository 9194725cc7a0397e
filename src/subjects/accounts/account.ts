import type { PayloadRequest } from 'payload'

import type { Locale } from '@/lib/label'

/** An account as the database holds it. */
export type Account = {
  id: string
  email: string
  name: string
  role: string
  isActive?: boolean | null
  isMachine?: boolean | null
  language?: Locale | null
  invitedAt?: string | null
  knownAddresses?: string | null
}

/** The account with an e-mail address, whatever its state; null when there is none. */
export const accountOf = async (req: PayloadRequest, email: string): Promise<Account | null> =>
  email
    ? req.payload.db.findOne<Account>({
        collection: 'users',
        where: { email: { equals: email } },
        req,
      })
    : null

/** A text of the request's body, as an address is compared: small letters, no blanks around. */
export const emailIn = (req: PayloadRequest): string => {
  const email: unknown = req.data?.email
  return typeof email === 'string' ? email.toLowerCase().trim() : ''
}

/** The e-mail address of an account as it is stored; undefined when there is none with this id. */
export const emailOf = async (req: PayloadRequest, id: unknown): Promise<string | undefined> => {
  if (id === undefined) return undefined

  const where = { id: { equals: id } }
  return (await req.payload.db.findOne<Account>({ collection: 'users', where, req }))?.email
}
