import { ValidationError, type Payload } from 'payload'

import { label } from '@/lib/label'
import { collectStatements } from '@/platform/database/sqlite/collectStatements'

import type { CodeLists } from '../read/codeLists'
import type { RegisterService, StagedRegister } from '../read/staged'
import { compareEntry } from './compareEntry'
import { compareProviders } from './compareProviders'
import { createService, ensureProvider, isWhole, unknownCodes, type Making } from './createEntries'
import { raise } from './differences'
import { countsOf, jumpOf } from './jumpOf'
import { emptyOutcome, type ImportOutcome } from './importOutcome'
import type { Lookup } from './lookup'
import { nameOfService } from './nameOfService'
import { readPortal, type PortalState } from './portalState'
import { prepareLists, type Invented, type Lists } from './prepareLists'
import { proposeMissing } from './proposeMissing'
import { serviceKey } from './records'
import { beginRun, endRun } from './runs'
import { serviceFields } from './serviceFields'
import { suggestionFor } from './suggestionFor'

type Question = {
  payload: Payload
  staged: StagedRegister
  codeLists: CodeLists
  /** The day of the file, `2026-09-01`. */
  asOf: string
  /** Which territory is imported, so that the next import of it is compared with this one. */
  scope: string
  isDry: boolean
  acceptsJump: boolean
  /** Hears whether it is a first import before anything is done; it may throw. */
  onBegin?: (isFirst: boolean) => void
  /** Hears how far it is before each service; answers whether to go on. */
  onService?: (done: number, total: number) => boolean
  /** Of a register that is made up: what its lists say of themselves, and where its towns are. */
  invented?: Invented
}

const servicesAtOnce = 50

/** Brings the staged register into the portal: new services, and differences that wait for people. */
export const importRegister = async (question: Question): Promise<ImportOutcome> => {
  const { payload, staged, codeLists, asOf, scope, isDry, acceptsJump, onService, invented } =
    question
  const state = await readPortal(payload, scope)
  const isFirst = Boolean(state.openRun) || !state.hasServices
  question.onBegin?.(isFirst)
  const makesTerritories = state.openRun?.makesTerritories ?? !state.hasTerritories
  const counts = countsOf(staged.services)
  const nameOfRegion = (id: string) => codeLists.regions.get(id)?.name ?? id
  const before = state.lastRun?.counts
  const jump = before ? jumpOf(before, counts, nameOfRegion) : []
  const outcome = emptyOutcome(isFirst, jump, staged.refused)
  if (jump.length > 0 && !acceptsJump) return outcome

  const begun = { scope, isFirst, makesTerritories, acceptedJump: jump.length > 0, asOf }
  const run = isDry ? null : await beginRun(payload, state.openRun, begun)
  const { services } = staged
  const lists = await prepareLists(payload, {
    services,
    lists: codeLists,
    asOf,
    isDry,
    makesTerritories,
    invented,
  })
  outcome.made = lists.made
  const lookup = lookupOf(lists, state, services, isDry)
  const making = { payload, state, lists, lookup, scope, asOf, isFirst, invented }
  for (const [at, service] of services.entries()) {
    if (onService?.(at, services.length) === false) {
      outcome.isStopped = true
      return outcome
    }
    for (const each of [...service.unknown, ...unknownCodes(service, lookup)])
      outcome.unknown.set(each, (outcome.unknown.get(each) ?? 0) + 1)
    await bring(making, service, isDry, outcome)
    await collectAfterWrites(payload, state, outcome)
  }
  await compareProviders(making, services, isDry, outcome)
  await proposeMissing(making, staged, isDry, outcome)
  if (run) await endRun(payload, run, counts)
  return outcome
}

/** What was compared and left as it is has written nothing: collecting after that took longer than comparing. */
const collectAfterWrites = async (
  payload: Payload,
  state: PortalState,
  { published, drafts, changedServices }: ImportOutcome,
): Promise<void> => {
  const written = published.length + drafts.length + changedServices
  if (written - state.collectedAt < servicesAtOnce) return
  state.collectedAt = written
  await collectStatements(payload)
}

const lookupOf = (
  lists: Lists,
  { providers }: PortalState,
  services: RegisterService[],
  isDry: boolean,
): Lookup => {
  const names = new Map(services.map(({ provider }) => [provider.ico, provider.name]))
  const providerOf = (ico: string) => providers.get(ico) ?? (isDry ? `new:${ico}` : undefined)
  return {
    ...lists,
    provider: providerOf,
    nameOf: (id) => {
      const [ico] = [...names.keys()].filter((each) => providerOf(each) === id)
      return lists.nameOf(id) || names.get(ico ?? '') || ''
    },
  }
}

/** One service: made, compared, or left as it is. */
const bring = async (
  making: Making,
  service: RegisterService,
  isDry: boolean,
  outcome: ImportOutcome,
): Promise<void> => {
  const { state } = making
  const key = serviceKey(service)
  const record = state.records.get(key)
  const isHalfWritten = record?.entry === null
  const byNumber = service.number ? state.services.get(service.number) : undefined
  const id = record?.entry ?? byNumber
  if (id && !isHalfWritten) return compare(making, service, id, isDry, outcome)
  if (service.state === 'ended') {
    outcome.ended += 1
    return
  }
  await make(making, service, isHalfWritten ? byNumber : undefined, isDry, outcome)
}

const make = async (
  making: Making,
  service: RegisterService,
  half: string | undefined,
  isDry: boolean,
  outcome: ImportOutcome,
): Promise<void> => {
  const { payload, lookup, isFirst, asOf } = making
  const title = nameOfService(service, lookup.nameOfType(service.type))
  const isShown = isFirst && isWhole(service, lookup)
  try {
    const id = isDry ? null : await createService(making, service, half)
    if (id && !isFirst) {
      const hint = await suggestionFor(making, service, id)
      const register = [title, service.provider.name]
      const row = { collection: 'services', entry: id, title, field: 'new', ours: null } as const
      await raise(payload, { ...row, register, value: service.portalId, asOf, hint }, false)
    }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const why = error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
    outcome.refused.push({ what: `${service.number} (${title})`, why: label(why, why, why) })
    return
  }
  const list = isShown ? outcome.published : outcome.drafts
  list.push(`${title} (${service.provider.name})`)
}

const compare = async (
  making: Making,
  service: RegisterService,
  id: string,
  isDry: boolean,
  outcome: ImportOutcome,
): Promise<void> => {
  // A provider that took the service over has to be there before it can be proposed.
  const { state } = making
  const known = state.records.get(serviceKey(service))
  if (!isDry && known && service.state !== 'ended') await ensureProvider(making, service)
  const differences = await compareEntry({
    ...making,
    isDry,
    collection: 'services',
    // Of a service that has ended nothing else matters.
    fields: service.state === 'ended' ? serviceFields.filter(isState) : serviceFields,
    key: serviceKey(service),
    id,
    service,
    onHidden: (title) => outcome.hidden.push(title),
  })
  outcome.differences.push(...differences)
  if (service.state === 'ended') outcome.ended += 1
  else if (differences.length > 0) outcome.changedServices += 1
  else outcome.unchanged += 1
}

const isState = ({ name }: { name: string }): boolean => name === 'state'
