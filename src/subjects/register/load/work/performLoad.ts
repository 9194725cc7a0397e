import type { Payload } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'

import { RegisterFault } from '../../read/RegisterFault'
import { loadOf } from '../state/findLoads'
import { loadFaults } from '../state/loadFaults'
import type { LoadNeed, StoredLoad } from '../state/loads'
import { clearSample } from './clearSample'
import { startHeartbeat, StoppedError, type Progress } from './heartbeat'
import { NeedsPerson } from './NeedsPerson'
import { readAndImport, type Tools } from './readAndImport'
import type { LoadReport } from './reportOf'

type Outcome = Pick<StoredLoad, 'state'> & {
  report?: LoadReport | null
  fault?: StoredLoad['fault']
  need?: LoadNeed | null
}

/** Does what a reading was begun for, and notes what came of it; throws only what it has no words for. */
export const performLoad = async (payload: Payload, id: string, tools: Tools): Promise<void> => {
  const load = await loadOf(payload, id)
  if (load?.slot !== 'current') return

  const progress: Progress = { step: 'begin', done: 0, total: 0 }
  // It was stopped before this program had started.
  if (load.state === 'stopping') return note(payload, id, progress, { state: 'stopped' })
  const { signal, end } = startHeartbeat(payload, id, progress)
  const work = { payload, load, tools, signal, progress }
  try {
    const report = load.kind === 'clear' ? await clearSample(work) : await readAndImport(work)
    await end()
    await note(payload, id, progress, {
      state: report?.isStopped ? 'stopped' : 'done',
      report,
    })
  } catch (error) {
    await end()
    await note(payload, id, progress, outcomeOf(error))
    if (!isTold(error)) throw error
  }
}

const isTold = (error: unknown): boolean =>
  [RegisterFault, StoppedError, NeedsPerson].some((each) => error instanceof each)

const outcomeOf = (error: unknown): Outcome => {
  if (error instanceof StoppedError) return { state: 'stopped' }
  if (error instanceof NeedsPerson) return { state: 'done', need: error.need, report: error.report }
  const fault = error instanceof RegisterFault ? error.why : loadFaults.crashed
  return { state: 'failed', fault, need: 'fault' }
}

/** Nothing is noted over one that was given up as killed meanwhile. */
const note = async (
  payload: Payload,
  id: string,
  progress: Progress,
  outcome: Outcome,
): Promise<void> => {
  await compareAndSet(payload, {
    collection: 'register-loads',
    id,
    expected: { slot: { equals: 'current' } },
    data: { ...progress, ...outcome, slot: id },
  })
}
