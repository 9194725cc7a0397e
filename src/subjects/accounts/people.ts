import type { Payload, PayloadRequest, Where } from 'payload'

import { openAccount } from '@/lib/openAccount'
import type { User } from '@/payload-types'

/** The editors and coordinators who decide about the catalogue; closed accounts are told nothing. */
export const decidingStaff = (req: PayloadRequest): Promise<User[]> =>
  peopleWho(req, { role: { in: ['editor', 'coordinator'] } })

/** Whoever may sign in and keeps entries of one of these providers. */
export const keepersOf = (req: PayloadRequest, providers: string[]): Promise<User[]> =>
  peopleWho(req, keeps(providers))

/** Those who keep an entry of these providers, and the coordinators who look after all. */
export const keepersAndCoordinators = (req: PayloadRequest, providers: string[]): Promise<User[]> =>
  peopleWho(req, { or: [{ role: { equals: 'coordinator' } }, keeps(providers)] })

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

const keeps = (providers: string[]): Where => ({
  and: [{ role: { equals: 'provider' } }, { providers: { in: providers } }],
})

/** Those who settle comments on plans. */
export const settlingStaff = (payload: Payload): Promise<User[]> =>
  peopleWho({ payload }, { role: { in: ['coordinator', 'admin'] } })

/** Those who may look after working groups. */
export const groupStaff = (payload: Payload): Promise<User[]> =>
  peopleWho({ payload }, { role: { in: ['editor', 'coordinator', 'admin'] } })

const peopleWho = async (req: Asking, where: Where): Promise<User[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [where, openAccount] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
