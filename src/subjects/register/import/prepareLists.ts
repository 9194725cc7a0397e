import type { CollectionSlug, Payload } from 'payload'

import { fold } from '@/lib/fold'
import { formatDate } from '@/lib/formatDate'
import { allMunicipalities } from '@/lib/municipalities/municipality'

import { codeBehind, type CodeLists } from '../read/codeLists'
import { codesOf } from '../read/facilitiesOf'
import type { RegisterService } from '../read/staged'
import { sorted } from '../read/values'
import { lawTypeOf } from './lawTypes'
import type { Lookup } from './lookup'

type Question = {
  services: RegisterService[]
  lists: CodeLists
  asOf: string
  isDry: boolean
  /** Only a portal that has no territories gets those of the register. */
  makesTerritories: boolean
  invented?: Invented
}

/** A register that is made up says so in what it adds to the lists, and knows where its towns are. */
export type Invented = { sourceNote: string; locations: Record<string, [number, number]> }

export type Lists = Omit<Lookup, 'provider'> & {
  /** Names of what the portal did not have, by what they are. */
  made: { types: string[]; targetGroups: string[]; territories: string[] }
  /** Codes that the portal does not know, in words. */
  unknown: string[]
}

type Entry = { id: string; name: string; code: string }
type Found = Map<string, string | undefined>

/** Finds the codes of the register in the lists of the portal, and adds what the register's own lists name. */
export const prepareLists = async (payload: Payload, question: Question): Promise<Lists> => {
  const { services, lists, isDry, asOf, makesTerritories, invented } = question
  const names = new Map<string, string>()
  const unknown: string[] = []
  const sourceNote =
    invented?.sourceNote ??
    `Registr poskytovatelů sociálních služeb (MPSV), stav k ${formatDate('cs', `${asOf}T12:00:00Z`)}.`

  const add = async (collection: CollectionSlug, data: Record<string, unknown>) => {
    if (isDry) return `new:${String(data.code)}`
    const made = await payload.create({
      collection,
      data: { ...data, sourceNote } as never,
      locale: 'cs',
      depth: 0,
      overrideAccess: true,
    })
    return String(made.id)
  }

  const found = async (
    collection: 'service-types' | 'target-groups',
    codes: string[],
    list: CodeLists['types'],
    extra: (name: string) => Record<string, unknown> | undefined,
  ): Promise<{ ids: Found; made: string[] }> => {
    const entries = await entriesOf(payload, collection)
    const ids: Found = new Map()
    const made: string[] = []
    for (const code of codes) {
      const name = list.get(code)?.name
      const own = entries.find((each) =>
        name ? fold(each.name) === fold(name) : each.code === code,
      )
      const rest = name && !entries.some((each) => each.code === code) ? extra(name) : undefined
      if (!own && name && rest) {
        const id = await add(collection, { ...rest, name: capital(name, collection), code })
        ids.set(code, id)
        names.set(id, capital(name, collection))
        made.push(name)
      } else {
        ids.set(code, own?.id)
        if (own) names.set(own.id, own.name)
        else unknown.push(name ? `${code} (${name})` : code)
      }
    }
    return { ids, made }
  }

  const types = await found(
    'service-types',
    sorted(services.map(({ type }) => type)),
    lists.types,
    lawTypeOf,
  )
  const targetGroups = await found(
    'target-groups',
    sorted(services.flatMap((each) => each.targetGroups)),
    lists.targetGroups,
    () => ({ list: 'register' }),
  )
  const territories = await entriesOf(payload, 'territories')
  const madeTerritories: string[] = []
  const territoryIds = new Map(territories.map(({ code, id }) => [code, id]))
  const place = async (data: Record<string, unknown> & { code: string; name: string }) => {
    const id = territoryIds.get(data.code) ?? (await add('territories', data))
    if (!territoryIds.has(data.code)) madeTerritories.push(data.name)
    territoryIds.set(data.code, id)
    return id
  }
  const current = services.filter(({ state }) => state !== 'ended')
  if (makesTerritories) {
    for (const id of sorted(current.flatMap((each) => [...each.regions, ...each.widerRegions]))) {
      const name = lists.regions.get(id)?.name
      if (name) await place({ name, code: codeBehind(id), kind: 'region' })
    }
    const towns = new Map(
      current.flatMap((each) => each.towns.map((town) => [town, each.regions] as const)),
    )
    for (const [code, regions] of [...towns].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      const name = townName(lists, code)
      const [region, ...more] = regions
      // Of a service in two regions nobody can tell in which of them this town is.
      const parent = region && more.length === 0 ? territoryIds.get(codeBehind(region)) : undefined
      if (name)
        await place({
          name,
          code,
          kind: 'municipality',
          location: invented?.locations[code] ?? locationOf(code),
          ...(parent && { parent }),
        })
    }
  }

  return {
    type: (code) => types.ids.get(code),
    targetGroup: (code) => targetGroups.ids.get(code),
    territory: (code) =>
      territoryIds.get(code) ??
      codesOf(lists.regions, code)
        .map((each) => territoryIds.get(each))
        .find(Boolean),
    nameOf: (id) => names.get(id) ?? '',
    nameOfType: (code) =>
      lists.types.get(code)?.name ?? names.get(types.ids.get(code) ?? '') ?? code,
    made: { types: types.made, targetGroups: targetGroups.made, territories: madeTerritories },
    unknown,
  }
}

const entriesOf = async (payload: Payload, collection: CollectionSlug): Promise<Entry[]> => {
  const { docs } = await payload.find({
    collection,
    locale: 'cs',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true, code: true } as never,
  })
  return docs.map((doc) => {
    const { id, name, code } = doc as unknown as Entry
    return { id: String(id), name: String(name ?? ''), code: String(code ?? '') }
  })
}

/** Types stand in the portal as headings, target groups in the middle of a sentence. */
const capital = (name: string, collection: string): string =>
  collection === 'service-types' ? name.charAt(0).toLocaleUpperCase('cs') + name.slice(1) : name

const townName = ({ municipalities }: CodeLists, code: string): string | undefined =>
  [...municipalities].find(([id, { codes }]) => codes[0] === code || codeBehind(id) === code)?.[1]
    .name

const locationOf = (code: string): [number, number] | undefined => {
  const known = allMunicipalities().find(({ municipality }) => municipality.code === code)
  const location = known?.municipality.location
  return location ? [location[0], location[1]] : undefined
}
