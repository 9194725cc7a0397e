import { existsSync } from 'node:fs'
import type { Payload } from 'payload'

import { env } from '@/platform/env'

import { registerFile, registerFolder } from '../files/registerFolder'
import { currentLoad, isSilent, newestLoad } from '../state/findLoads'
import { loadFaults } from '../state/loadFaults'
import type { LoadSource, StoredLoad } from '../state/loads'
import { sampleScope } from '../state/sampleScope'

/** A reading as the desk and programs see it. */
export type ToldLoad = Pick<
  StoredLoad,
  'kind' | 'source' | 'state' | 'step' | 'done' | 'total' | 'acceptsJump'
> & {
  id: string
  at: string
  report: StoredLoad['report'] | null
  fault: StoredLoad['fault'] | null
  need: StoredLoad['need'] | null
}

export type LoadStatus = {
  /** The one that runs. */
  running: ToldLoad | null
  /** The newest that ended, whatever it was. */
  last: ToldLoad | null
  /** The newest look, while nothing was taken over after it. */
  look: ToldLoad | null
  /** The newest that was taken over or said that there is nothing to take, by a person or by night. */
  taken: ToldLoad | null
  /** From where it can be read now. */
  sources: LoadSource[]
  address: string | null
  territories: string | null
  /** The portal has services of the sample register. */
  hasSample: boolean
}

/** How the reading of the register stands; whoever asks must be allowed before. */
export const loadStatus = async (payload: Payload): Promise<LoadStatus> => {
  const current = await currentLoad(payload)
  const isRunning = current !== null && !isSilent(current)
  const last = isRunning
    ? await newestLoad(payload, { slot: { not_equals: 'current' } })
    : await newestLoad(payload, {})
  const taken = await newestLoad(payload, {
    and: [
      { kind: { in: ['take', 'night'] } },
      { slot: { not_equals: 'current' } },
      { report: { exists: true } },
      { need: { exists: false } },
    ],
  })
  const { address, territories } = await payload.findGlobal({
    slug: 'register-source',
    overrideAccess: true,
  })
  const isLook = last?.kind === 'look' && last.state === 'done'
  return {
    running: isRunning ? told(current) : null,
    last: last && told(last),
    look: isLook ? told(last) : null,
    taken: taken && told(taken),
    sources: await sourcesOf(payload, Boolean(address)),
    address: address ?? null,
    territories: territories ?? null,
    hasSample: await hasSample(payload),
  }
}

/** From where the register can be read: from its address, a file in its place, and the sample while all is empty. */
const sourcesOf = async (payload: Payload, hasAddress: boolean): Promise<LoadSource[]> => {
  const { totalDocs } = await payload.count({
    collection: 'services',
    trash: true,
    overrideAccess: true,
  })
  const hasFile = !hasAddress && existsSync(registerFile(registerFolder(env)))
  return [
    ...(hasAddress ? (['address'] as const) : []),
    ...(hasFile ? (['file'] as const) : []),
    ...(totalDocs === 0 ? (['sample'] as const) : []),
  ]
}

const hasSample = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'register-records',
    where: { scope: { equals: sampleScope } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

const told = (load: StoredLoad): ToldLoad => {
  const { id, kind, source, step, done, total, acceptsJump, report, fault, need } = load
  const isKilled = isSilent(load)
  return {
    id: String(id),
    at: String(load.createdAt),
    kind,
    source,
    state: isKilled ? 'failed' : load.state,
    step,
    done,
    total,
    acceptsJump: acceptsJump === true,
    report: report ?? null,
    fault: isKilled ? loadFaults.killed : (fault ?? null),
    need: isKilled ? 'fault' : (need ?? null),
  }
}
