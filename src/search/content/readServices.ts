import type { Payload, Where } from 'payload'

import { idOf, idsOf } from '@/lib/idOf'
import { richTextPlain } from '@/lib/richTextPlain'
import type { FormName, WhomName } from '@/lib/catalogueSearch'

import { conditionFields, numbersOf, type ConditionSource } from '../conditions'
import type { Hours, SearchDocument, SearchPlace, Texts } from '../types'
import { readinessOf } from '../readiness'
import type { Lists } from './readLists'

type Place = {
  address?: { city?: string | null }
  location?: [number, number] | null
  openingHours?: Hours[] | null
}
type Service = ConditionSource & {
  id: string
  slug: string
  updatedAt: string
  name?: Texts
  summary?: Texts
  description?: Partial<Record<keyof Texts, unknown>>
  targetGroupNotes?: Texts
  provider?: string
  serviceType?: string
  forms?: FormName[]
  targetGroups?: string[]
  whom?: WhomName[] | null
  state?: string | null
  lifeSituations?: string[]
  territories?: string[]
  places?: Place[]
  ageFrom?: number | null
  ageTo?: number | null
}
type Providers = Map<string, { name: string; slug: string }>

/** Services that have ended help nobody. */
export const isOffered: Where = { state: { not_equals: 'ended' } }

const select = {
  slug: true,
  name: true,
  summary: true,
  description: true,
  targetGroupNotes: true,
  provider: true,
  serviceType: true,
  forms: true,
  targetGroups: true,
  whom: true,
  state: true,
  lifeSituations: true,
  territories: true,
  ageFrom: true,
  ageTo: true,
  updatedAt: true,
  ...conditionFields,
} as const

/**
 * Those of the services that the public may read, as documents of the index. They are read by the rules for
 * people without an account, field by field: a draft, or the places of a secret address, cannot come along.
 */
export const readServices = async (
  payload: Payload,
  lists: Lists,
  where: Where,
  limit = 0,
): Promise<SearchDocument[]> => {
  const { docs } = await payload.find({
    collection: 'services',
    where: { and: [isOffered, where] },
    depth: 0,
    locale: 'all',
    select,
    limit,
    sort: 'id',
    pagination: false,
    overrideAccess: false,
  })
  const services = docs as unknown as Service[]
  const providers = await providersOf(payload, services)
  return services.flatMap((service) => documentOf(service, lists, providers) ?? [])
}

const providersOf = async (payload: Payload, services: Service[]): Promise<Providers> => {
  const { docs } = await payload.find({
    collection: 'providers',
    where: { id: { in: [...new Set(idsOf(services.map(({ provider }) => provider)))] } },
    select: { name: true, slug: true },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, name, slug }) => [String(id), { name, slug }]))
}

const documentOf = (
  service: Service,
  lists: Lists,
  providers: Providers,
): SearchDocument | null => {
  const serviceType = lists.serviceTypes.get(idOf(service.serviceType) ?? '')
  if (!serviceType) return null

  const { id, slug, updatedAt, name = {}, summary = {} } = service
  const among = <Value>(values: string[] | undefined, known: Map<string, Value>): Value[] =>
    idsOf(values).flatMap((each) => known.get(each) ?? [])
  return {
    id: String(id),
    slug,
    updatedAt,
    name,
    summary,
    serviceType,
    description: descriptionOf(service),
    provider: providers.get(idOf(service.provider) ?? '') ?? null,
    forms: service.forms ?? [],
    targetGroups: among(service.targetGroups, lists.targetGroups),
    whom: service.whom ?? [],
    lifeSituations: among(service.lifeSituations, lists.lifeSituations),
    territories: among(service.territories, lists.territories),
    served: lists.servedBy(idsOf(service.territories)),
    places: service.isAddressSecret === false ? (service.places ?? []).map(placeOf) : [],
    ageFrom: service.ageFrom ?? null,
    ageTo: service.ageTo ?? null,
    conditions: numbersOf(service),
    readiness: readinessOf(service),
  }
}

const descriptionOf = ({ description = {}, targetGroupNotes = {} }: Service): Texts =>
  Object.fromEntries(
    Object.entries(description).map(([locale, text]) => [
      locale,
      `${richTextPlain(text)} ${targetGroupNotes[locale as keyof Texts] ?? ''}`,
    ]),
  )

const placeOf = ({ address, location, openingHours }: Place): SearchPlace => ({
  city: address?.city || null,
  location: location ?? null,
  hours: openingHours ?? [],
})
