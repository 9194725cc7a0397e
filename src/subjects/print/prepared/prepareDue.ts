import { createLocalReq, type Payload, type Where } from 'payload'

import { compareAndSet } from '@/platform/database/compareAndSet'
import { PrintBusyError } from '@/platform/print/ownProcess'

import { printBrochure } from '../brochure/printBrochure'
import { mostServices } from '../catalogueFaults'
import { deleteOlder } from './deleteOlder'
import { deleteFile, keepFile } from './file'
import { findPrepared, isKilled, type AllFound, type Prepared } from './stored'

type Work = { payload: Payload; now: () => Date; isStopping: () => boolean }

/** What was begun so often and never ended may be what kills its process. */
const mostTries = 3
/** So often it says that it is alive and hears whether it is still wanted, in milliseconds. */
const pulseMs = 1_000

/** Prepares the catalogues on paper that wait, one after another; of several workers one takes each. */
export const prepareDue =
  (found: AllFound) =>
  async (work: Work): Promise<void> => {
    const due = await findPrepared(work.payload, { state: { in: ['waiting', 'running'] } })
    for (const prepared of due.toReversed()) {
      if (work.isStopping()) return
      const taken = await take(work, prepared)
      if (taken) await prepare(work, taken, found)
    }
  }

/** Takes one that waits, or whose worker was killed. */
const take = async ({ payload, now }: Work, prepared: Prepared): Promise<Prepared | null> => {
  const { id, state, tries, aliveAt } = prepared
  const wasKilled = isKilled(prepared, now())
  if (state === 'running' && !wasKilled) return null

  const isOver = wasKilled && tries >= mostTries
  const data = isOver
    ? { state: 'failed', fault: 'killed' }
    : { state: 'running', tries: tries + 1, aliveAt: now().toISOString(), step: null, done: 0 }
  const asItWas: Where[] = [{ state: { equals: state } }, { tries: { equals: tries } }]
  const isOurs = await compareAndSet(payload, {
    collection: 'printed-catalogues',
    id,
    expected: { and: wasKilled ? [...asItWas, { aliveAt: { equals: aliveAt } }] : asItWas },
    data,
  })
  return isOurs && !isOver ? { ...prepared, state: 'running', tries: tries + 1 } : null
}

const prepare = async (work: Work, prepared: Prepared, found: AllFound): Promise<void> => {
  const { payload, now, isStopping } = work
  const { id, chapters, isLarge, language, territory, tries } = prepared
  /** Changes it only while nobody has cancelled it or taken it over. */
  const change = (data: object) =>
    compareAndSet(payload, {
      collection: 'printed-catalogues',
      id,
      expected: { and: [{ state: { equals: 'running' } }, { tries: { equals: tries } }] },
      data: { aliveAt: now().toISOString(), ...data },
    })
  const unwanted = new AbortController()
  const tell = async (data: object): Promise<void> => {
    if (isStopping() || !(await change(data))) unwanted.abort()
  }
  const pulse = setInterval(() => void tell({}).catch(() => undefined), pulseMs)
  try {
    const today = now()
    const ids = await found(payload, { territory, language })
    if (ids.length === 0 || ids.length > mostServices) {
      await change({ state: 'failed', fault: ids.length === 0 ? 'nothing' : 'tooMany' })
      return
    }
    await tell({ readAt: today.toISOString(), step: 'reading', done: 0, total: ids.length })
    const pdf = await printBrochure(await createLocalReq({ locale: language }, payload), {
      ids,
      arrangement: chapters,
      isLarge,
      choice: await nameOf(payload, territory),
      today,
      signal: unwanted.signal,
      onStep: async (step, done) => {
        await tell({ step, done })
        unwanted.signal.throwIfAborted()
      },
    })
    await keepFile(id, pdf)
    const isReady = await change({ state: 'ready', bytes: pdf.length })
    await (isReady ? deleteOlder(payload, prepared) : deleteFile(id))
  } catch (error) {
    // Cancelled: nothing of ours is stored any more. The portal stops, or others print: it waits again.
    if (unwanted.signal.aborted || error instanceof PrintBusyError) {
      await change({ state: 'waiting', tries: tries - 1, step: null })
      return
    }
    payload.logger.error(
      { printed: id, fault: (error as Error).message },
      'a catalogue was not set',
    )
    await change({ state: 'failed', fault: 'broken' })
  } finally {
    clearInterval(pulse)
  }
}

const nameOf = async (payload: Payload, slug: string | null): Promise<string | null> => {
  if (!slug) return null
  const { docs } = await payload.find({
    collection: 'territories',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.name ?? slug
}
