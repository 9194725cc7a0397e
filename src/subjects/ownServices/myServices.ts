import type { Payload, TypedUser, Where } from 'payload'

import { completenessOf } from '@/lib/completeness'
import type { FormName } from '@/lib/catalogueSearch'
import { freePlaces } from '@/lib/freePlaces'
import { idsOf } from '@/lib/idOf'
import { defaultLocale, type Locale } from '@/lib/label'
import { sortedBy } from '@/lib/collate'
import { ownProviders } from '@/lib/roles'
import { freeForDays } from '@/model/freeForDays'
import type { Proposal, Service } from '@/payload-types'
import { rulesOf } from '@/subjects/verification/rulesOf'

import { hasPlaces } from './countedForms'
import { standingOf, type Standing } from './standing'

export type OwnPlaces = {
  /** Null: of the whole service. */
  form: FormName | null
  free: number | null
  updatedAt: string | null
  isOld: boolean
}

/** A service of one's own, as the desk lists it. */
export type OwnService = {
  id: string
  name: string
  town: string
  standing: Standing[]
  /** Whether everybody reads it now; what is set then is public at once. */
  isPublic: boolean
  slug: string
  forms: FormName[]
  /** What was said of free places, of the whole service or form by form. */
  places: OwnPlaces[]
  hasPlaces: boolean
}

/** Services of one person that are listed; nobody keeps more. */
const mostServices = 1_000

/** All services that a provider's person keeps, with how each stands: a few questions, however many there are. */
export const myServices = async (
  payload: Payload,
  user: TypedUser,
  language: Locale,
  now = new Date(),
): Promise<OwnService[]> => {
  const own: Where = { provider: { in: ownProviders(user) } }
  const ask = { overrideAccess: false, user, depth: 0, pagination: false } as const
  const find = (where: Where, more: { draft: boolean; select: object }) =>
    payload.find({
      collection: 'services',
      where,
      limit: mostServices,
      locale: defaultLocale,
      ...ask,
      ...more,
    })
  const [newest, published, proposals, rules, days] = await Promise.all([
    find(own, { draft: true, select: newestFields }),
    find(
      { and: [own, { _status: { equals: 'published' } }] },
      { draft: false, select: publicFields },
    ),
    newestProposals(payload, user),
    rulesOf(payload),
    freeForDays(payload),
  ])
  const towns = await territoryNames(payload, newest.docs)
  const shown = new Map(published.docs.map((doc) => [String(doc.id), doc]))

  const services = newest.docs.map((doc): OwnService => {
    const id = String(doc.id)
    const row = shown.get(id)
    const current = row ?? doc
    const { missing } = completenessOf('services', { ...doc, availability: current.availability })
    const known = { proposal: proposals.get(id), missing, rules, now }
    const isHidden = Boolean(row?.hiddenAt)
    return {
      id,
      name: doc.name || '…',
      town: townOf(doc, towns),
      standing: standingOf(language, {
        newest: doc,
        isPublic: row !== undefined,
        isHidden,
        ...known,
      }),
      isPublic: row !== undefined && !isHidden,
      slug: current.slug,
      forms: current.forms ?? [],
      places: freePlaces(current.availability, days, now).said,
      hasPlaces: doc.state !== 'ended' && hasPlaces(current),
    }
  })
  return sortedBy(language, services, ({ name }) => name)
}

const publicFields = {
  slug: true,
  forms: true,
  availability: true,
  capacity: true,
  hiddenAt: true,
} as const

/** What is asked of completeness, and how the entry stands. */
const newestFields = {
  ...publicFields,
  name: true,
  summary: true,
  description: true,
  serviceType: true,
  targetGroups: true,
  ageFrom: true,
  ageTo: true,
  territories: true,
  lifeSituations: true,
  languages: true,
  contacts: true,
  places: true,
  isAddressSecret: true,
  conditions: true,
  costs: true,
  state: true,
  verifiedOn: true,
  createdAt: true,
  _status: true,
} as const

/** The last proposal of each service: an older one is answered by it. */
export const newestProposals = async (payload: Payload, user: TypedUser) => {
  const { docs } = await payload.find({
    collection: 'proposals',
    where: { collection: { equals: 'services' } },
    select: { document: true, state: true, reason: true },
    sort: 'submittedAt',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const all = docs as Pick<Proposal, 'document' | 'state' | 'reason'>[]
  return new Map(all.map((each) => [String(each.document), each]))
}

type Placed = Pick<Service, 'places' | 'territories'>

/** The town of the first place that has an address. */
export const cityOf = ({ places }: Pick<Service, 'places'>): string | undefined =>
  (places ?? []).flatMap(({ address }) => address?.city || [])[0]

const townOf = (service: Placed, towns: Map<string, string>): string =>
  cityOf(service) ?? idsOf(service.territories).flatMap((id) => towns.get(id) ?? [])[0] ?? ''

/** What a service without an address works in. */
const territoryNames = async (payload: Payload, services: Placed[]) => {
  const ids = services.flatMap((each) => (cityOf(each) ? [] : idsOf(each.territories).slice(0, 1)))
  if (ids.length === 0) return new Map<string, string>()
  const { docs } = await payload.find({
    collection: 'territories',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    locale: defaultLocale,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}
