import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Payload } from 'payload'

import { isoDay } from '@/lib/formatDate'

import { importRegister } from '../../import/importRegister'
import type { Invented } from '../../import/prepareLists'
import { readCodeLists } from '../../read/codeLists'
import { RegisterFault } from '../../read/RegisterFault'
import { stageRegister } from '../../read/stageRegister'
import { areasOf, scopeOf } from '../files/areasOf'
import { fetchRegister } from '../files/fetchRegister'
import { fingerprintOf } from '../files/fingerprintOf'
import { registerFile } from '../files/registerFolder'
import { loadOf, newestLoad } from '../state/findLoads'
import { loadFaults } from '../state/loadFaults'
import type { StoredLoad } from '../state/loads'
import { sampleScope } from '../state/sampleScope'
import { StoppedError, type Progress } from './heartbeat'
import { NeedsPerson } from './NeedsPerson'
import { emptyReport, reportOf, type LoadReport } from './reportOf'

/** What a reading is given by the program that runs it. */
export type Tools = {
  folder: string
  mayBeOwn: boolean
  /** Writes the sample register into a folder; what is made up about it. */
  sample: (folder: string) => Invented
  /** Gives places positions by the addresses of the state, where the portal has them; how many. */
  fillPositions: (payload: Payload) => Promise<number>
}

export type Work = {
  payload: Payload
  load: StoredLoad
  tools: Tools
  signal: AbortSignal
  progress: Progress
}

type Prepared = { folder: string; areas: string[]; scope: string; invented?: Invented }

/** Reads the register from where it is, and imports it or only looks at what that would do. */
export const readAndImport = async (work: Work): Promise<LoadReport> => {
  const { payload, load, tools, progress, signal } = work
  const { folder, areas, scope, invented } = await prepare(work)
  const fingerprint = await fingerprintOf(folder, scope)
  const look = load.look ? await loadOf(payload, load.look) : null
  if (load.kind === 'take' && look?.report?.fingerprint !== fingerprint)
    throw new RegisterFault(loadFaults.changed)
  const asOf = isoDay((await stat(registerFile(folder))).mtime)
  const told = { fingerprint, asOf, areas }
  if (load.kind === 'night' && (await isTaken(payload, fingerprint)))
    return emptyReport({ ...told, isUnchanged: true })

  progress.step = 'read'
  const codeLists = await readCodeLists(folder)
  const file = registerFile(folder)
  const staged = await stageRegister({ file, lists: codeLists, areas, today: isoDay(new Date()) })
  signal.throwIfAborted()
  progress.step = 'write'
  const isDry = load.kind === 'look'
  const outcome = await importRegister({
    payload,
    staged,
    codeLists,
    asOf,
    scope,
    isDry,
    acceptsJump: isDry || load.acceptsJump,
    invented,
    onBegin: (isFirst) => {
      if (load.kind === 'night' && isFirst) throw new NeedsPerson('first')
      if (look && look.report?.isFirst !== isFirst) throw new RegisterFault(loadFaults.changed)
    },
    onService: (done, total) => {
      Object.assign(progress, { done, total })
      return !signal.aborted
    },
  })
  const report = reportOf({ outcome, staged, codeLists, ...told })
  if (isDry) {
    if (outcome.isStopped) throw new StoppedError()
    return report
  }
  if (outcome.jump.length > 0 && !load.acceptsJump) throw new NeedsPerson('jump', report)
  if (!outcome.isStopped) progress.done = progress.total
  return { ...report, positions: await tools.fillPositions(payload) }
}

/** The folder with the files, downloaded where there is an address. */
const prepare = async ({ payload, load, tools, signal, progress }: Work): Promise<Prepared> => {
  if (load.source === 'sample') {
    const folder = `${tools.folder}.sample`
    return { folder, areas: [], scope: sampleScope, invented: tools.sample(folder) }
  }
  const { folder, mayBeOwn } = tools
  const settings = await payload.findGlobal({ slug: 'register-source', overrideAccess: true })
  const areas = areasOf(settings.territories)
  const place = { folder, areas, scope: scopeOf(areas) }
  // What was looked at is what is taken over: it is not downloaded again.
  if (load.source === 'address' && load.kind !== 'take') {
    const { address, codeLists = null } = settings
    if (!address) throw new RegisterFault(loadFaults.noSource)
    progress.step = 'download'
    await fetchRegister({ source: { address, codeLists }, folder, mayBeOwn, signal })
  }
  if (!existsSync(registerFile(folder))) throw new RegisterFault(loadFaults.noFile)
  return place
}

/** Whether the newest import that came to its end was of the same files and territory. */
const isTaken = async (payload: Payload, fingerprint: string): Promise<boolean> => {
  const last = await newestLoad(payload, {
    and: [
      { kind: { in: ['take', 'night'] } },
      { state: { equals: 'done' } },
      { need: { exists: false } },
      { source: { not_equals: 'sample' } },
    ],
  })
  return last?.report?.fingerprint === fingerprint
}
