import type { Payload, TypedUser } from 'payload'

import { defaultLocale } from '@/lib/label'
import { ownProviders } from '@/lib/roles'

import { cityOf, newestProposals } from '../myServices'
import { sameKinds, valuesOf, type SameKind } from './facts'

/** A service that says it; why its correction is not simply sent: it waits, or holds another change not sent yet. */
export type SameService = {
  id: string
  name: string
  town: string
  obstacle: 'waiting' | 'unsent' | null
}
/** What at least two own services say in the same words, in Czech. */
export type SameFact = { kind: SameKind; value: string; services: SameService[] }

/** Services of one person that are looked through; nobody keeps more. */
const mostServices = 1_000

/** What several services of a provider's person say alike, what most of them say first; ended services left out. */
export const sameFacts = async (payload: Payload, user: TypedUser): Promise<SameFact[]> => {
  const [{ docs }, proposals] = await Promise.all([
    payload.find({
      collection: 'services',
      where: {
        and: [{ provider: { in: ownProviders(user) } }, { state: { not_equals: 'ended' } }],
      },
      draft: true,
      select: { name: true, contacts: true, costs: true, places: true, _status: true },
      sort: 'name',
      depth: 0,
      locale: defaultLocale,
      limit: mostServices,
      pagination: false,
      overrideAccess: false,
      user,
    }),
    newestProposals(payload, user),
  ])
  const facts = new Map<string, SameFact>()
  for (const doc of docs) {
    const id = String(doc.id)
    const isWaiting = proposals.get(id)?.state === 'waiting'
    const unsent = doc._status === 'draft' ? 'unsent' : null
    const obstacle = isWaiting ? 'waiting' : unsent
    const service = { id, name: doc.name || '…', town: cityOf(doc) ?? '', obstacle } as const
    for (const kind of sameKinds)
      for (const value of valuesOf(kind, doc)) {
        const key = `${kind} ${value}`
        const fact = facts.get(key) ?? { kind, value, services: [] }
        facts.set(key, { ...fact, services: [...fact.services, service] })
      }
  }
  return [...facts.values()]
    .filter(({ services }) => services.length > 1)
    .toSorted((one, other) => other.services.length - one.services.length)
}
