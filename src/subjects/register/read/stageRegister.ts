import { createHash } from 'node:crypto'

import type { Label } from '@/lib/label'

import type { CodeLists } from './codeLists'
import { fileFaults, recordFaults } from './faults'
import { readItems } from './readItems'
import { RegisterFault } from './RegisterFault'
import { serviceOf } from './serviceOf'
import type { RegisterService, StagedRegister } from './staged'
import { asRecord, asText, nameIn, ShapeFault } from './values'

type Question = {
  file: string
  lists: CodeLists
  /** Codes of regions, districts and municipalities; none: the whole file. */
  areas: string[]
  /** `2026-11-29` */
  today: string
}

type Twins = { hash: string; service: RegisterService | null }

/** Reads the whole file and keeps what concerns the territory; nothing is written anywhere. */
export const stageRegister = async ({
  file,
  lists,
  areas,
  today,
}: Question): Promise<StagedRegister> => {
  const wanted = new Set(areas)
  const byId = new Map<string, Twins>()
  const staged: StagedRegister = {
    services: [],
    refused: [],
    refusedIds: [],
    repeated: 0,
    elsewhere: 0,
    unplaced: 0,
  }
  let [count, misshapen] = [0, 0]
  let firstFault: Label | null = null

  await readItems(file, (value) => {
    count += 1
    const item = asRecord(value)
    try {
      const service = serviceOf(item, lists, today)
      if (wanted.size > 0 && !service.areas.some((code) => wanted.has(code))) {
        if (service.areas.length > 0) staged.elsewhere += 1
        else staged.unplaced += 1
        return
      }
      const twin = byId.get(service.portalId)
      const hash = hashOf(service)
      if (twin?.hash === hash) staged.repeated += 1
      else byId.set(service.portalId, { hash: twin ? 'two' : hash, service: twin ? null : service })
    } catch (error) {
      if (!(error instanceof ShapeFault)) throw error
      misshapen += 1
      firstFault ??= error.why
      if (!mayConcern(item, areas)) return
      const id = asText(item.portalId)
      if (id) staged.refusedIds.push(id)
      staged.refused.push({ what: whatIs(item), why: error.why })
    }
  })
  if (firstFault && misshapen > count / 2)
    throw new RegisterFault(fileFaults.otherSchema(misshapen, count, firstFault))
  return withoutTwins(staged, byId)
}

/** Of two records of one portal id or one number nobody can tell which is right: a person has to look. */
const withoutTwins = (staged: StagedRegister, byId: Map<string, Twins>): StagedRegister => {
  const numbers = new Map<string, number>()
  for (const { service } of byId.values())
    if (service?.number) numbers.set(service.number, (numbers.get(service.number) ?? 0) + 1)

  for (const [portalId, { service }] of byId) {
    const why = !service
      ? recordFaults.twins
      : (numbers.get(service.number ?? '') ?? 0) > 1
        ? recordFaults.sameNumber
        : null
    if (why === null && service) staged.services.push(service)
    else if (why) {
      staged.refusedIds.push(portalId)
      staged.refused.push({
        what: service ? `${service.number} (${service.provider.name})` : `portalId ${portalId}`,
        why,
      })
    }
  }
  staged.services.sort((one, other) => (one.portalId < other.portalId ? -1 : 1))
  return staged
}

/** Whether a record that cannot be read names one of the codes. */
const mayConcern = (item: unknown, areas: string[]): boolean => {
  const text = JSON.stringify(item)
  return areas.length === 0 || areas.some((code) => text.includes(`/${code}"`))
}

const hashOf = (service: RegisterService): string =>
  createHash('sha256').update(JSON.stringify(service)).digest('base64')

const whatIs = (item: Record<string, unknown>): string => {
  const number = asText(item.identifikator) ?? asText(item.portalId) ?? 'bez čísla'
  const name = nameIn(asRecord(item.poskytovatel).nazev)
  return name ? `${number} (${name})` : number
}
