import type { Payload } from 'payload'

import { toSlug } from '@/lib/toSlug'

import type { RegisterService } from '../read/staged'
import type { Invented, Lists } from './prepareLists'
import type { PortalState } from './portalState'
import { keepRecord, providerKey, seenOf, serviceKey } from './records'
import type { Doc, RegisterField } from './registerField'
import type { Lookup } from './lookup'
import { providerFields, serviceFields } from './serviceFields'

export type Making = {
  payload: Payload
  state: PortalState
  lists: Lists
  lookup: Lookup
  scope: string
  asOf: string
  /** A first import publishes what is whole; later ones leave everything as drafts. */
  isFirst: boolean
  invented?: Invented
}

type Data = Record<string, unknown>
const nothing: Doc = { id: '' }

/** Whether a new service can be shown to people as it is. */
export const isWhole = (service: RegisterService, { type }: Pick<Lookup, 'type'>): boolean =>
  service.state === 'active' && service.forms.length > 0 && type(service.type) !== undefined

/** Makes the provider of a service unless the portal has it, known by its IČO. */
export const ensureProvider = async (making: Making, service: RegisterService): Promise<void> => {
  const { payload, state, scope, isFirst } = making
  const { ico } = service.provider
  const key = providerKey(service)
  const isHalfWritten = state.records.get(key)?.entry === null
  const known = state.providers.get(ico)
  if (known && !isHalfWritten) return

  const data = { ...factsOf(providerFields, service, making.lookup), ico }
  await keepRecord(payload, state, scope, key, { entry: null, seen: {} })
  const id = await write(making, 'providers', known, data, isFirst)
  state.providers.set(ico, id)
  const seen = seenOf(providerFields, service)
  await keepRecord(payload, state, scope, key, { entry: id, seen })
}

/** Makes a service; `half` is the one that a killed import began. */
export const createService = async (
  making: Making,
  service: RegisterService,
  half: string | undefined,
): Promise<string> => {
  const { payload, state, scope, isFirst, lookup, asOf, invented } = making
  await ensureProvider(making, service)
  const key = serviceKey(service)
  await keepRecord(payload, state, scope, key, { entry: null, seen: {} })
  const fields = serviceFields.filter(({ name }) => name !== 'state')
  const facts = factsOf(fields, service, lookup)
  const data = {
    ...facts,
    ...(invented && { places: placed(facts.places, invented) }),
    ...(!half && { slug: freeSlug(state, String(facts.name), service) }),
    state: 'active',
    isRegistered: true,
    territories: territoriesOf(service, lookup),
    registerAsOf: service.capacity.length > 0 ? `${asOf}T12:00:00.000Z` : null,
  }
  const isShown = isFirst && isWhole(service, lookup)
  const id = await write(making, 'services', half, data, isShown)
  await keepRecord(payload, state, scope, key, {
    entry: id,
    seen: seenOf(serviceFields, service),
    unknown: [...service.unknown, ...unknownCodes(service, lookup)],
  })
  return id
}

/** Places of an invented register stand in the middle of their towns: no list of addresses knows them. */
const placed = (places: unknown, { locations }: Invented): unknown =>
  Array.isArray(places)
    ? (places as { address: { city?: string | null } }[]).map((place) => ({
        ...place,
        location: locations[place.address.city ?? ''] ?? null,
      }))
    : places

/** What the register says and the portal has no word for. */
export const unknownCodes = (service: RegisterService, lookup: Lookup): string[] => [
  ...(lookup.type(service.type) ? [] : [service.type]),
  ...service.targetGroups.filter((code) => lookup.targetGroup(code) === undefined),
]

const write = async (
  { payload }: Making,
  collection: 'services' | 'providers',
  half: string | undefined,
  data: Data,
  isPublished: boolean,
): Promise<string> => {
  const options = {
    collection,
    data: { ...data, _status: isPublished ? 'published' : 'draft' } as never,
    draft: !isPublished,
    locale: 'cs',
    depth: 0,
    overrideAccess: true,
  } as const
  const stored = half
    ? await payload.update({ ...options, id: half })
    : await payload.create(options as never)
  return String((stored as { id: string }).id)
}

/** All that the portal can hold of what the register says. */
const factsOf = (fields: RegisterField[], service: RegisterService, lookup: Lookup): Data => {
  const facts: Data = {}
  for (const { held, write: written } of fields) {
    const value = held(service, lookup)
    if (value !== undefined) mergeInto(facts, written(value, nothing))
  }
  return facts
}

/** Groups such as contacts are written by several facts. */
export const mergeInto = (into: Data, from: Data): void => {
  for (const [name, value] of Object.entries(from)) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
    into[name] = isGroup ? { ...(into[name] as Data), ...(value as Data) } : value
  }
}

/**
 * Where a service works, as far as the register says it: the towns of its facilities where people come to it, the
 * regions of a wider registration. Towns of a service that only goes to people are not said.
 */
const territoriesOf = (service: RegisterService, { territory }: Lookup): string[] => {
  const comesTo = service.forms.some((form) => form !== 'field')
  const codes = [...(comesTo ? service.towns : []), ...service.widerRegions]
  return [...new Set(codes.flatMap((code) => territory(code) ?? []))]
}

/** Many services are called by their type: of two of one name the second bears its number. */
const freeSlug = ({ slugs }: PortalState, name: string, service: RegisterService): string => {
  const made = toSlug(name)
  const slug = slugs.has(made)
    ? `${made.slice(0, 70)}-${toSlug(service.number ?? service.portalId)}`.slice(0, 100)
    : made
  slugs.add(slug)
  return slug
}
