import { AsyncLocalStorage } from 'node:async_hooks'

import { beforeWrite, type BeforeWrite } from '../beforeWrite'

const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'updateJobs',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'insertAll',
  'changeAll',
  'writeTogether',
  'oneWrite',
]
const reads = [
  'find',
  'findOne',
  'findDistinct',
  'count',
  'findVersions',
  'countVersions',
  'queryDrafts',
  'findGlobal',
  'findGlobalVersions',
  'countGlobalVersions',
  'findRevisions',
  'findRevisionsOf',
]

type Work = (...args: unknown[]) => Promise<unknown>

/**
 * Lets one write at a time into an SQLite file, and no read while it goes on. Payload writes a document in
 * many statements without a transaction (docs/decisions/0003): two writers would mix their rows, and a
 * reader would see half a document. A write that asks the database on its way does not wait for itself.
 */
export const queueWrites = <Adapter extends object>(adapter: Adapter): Adapter => {
  const inside = new AsyncLocalStorage<true>()
  const methods = adapter as Record<string, Work>
  let readers = 0
  let isWriting = false
  const waiting: { isWrite: boolean; go: () => void }[] = []

  const admit = (): void => {
    while (waiting[0]) {
      const { isWrite, go } = waiting[0]
      if (isWriting || (isWrite && readers > 0)) return
      waiting.shift()
      if (isWrite) isWriting = true
      else readers += 1
      go()
    }
  }
  const leave = (isWrite: boolean): void => {
    if (isWrite) isWriting = false
    else readers -= 1
    admit()
  }
  const enter = (isWrite: boolean): Promise<void> | undefined => {
    const isFree = !isWriting && waiting.length === 0 && !(isWrite && readers > 0)
    if (!isFree) return new Promise((go) => waiting.push({ isWrite, go }))
    if (isWrite) isWriting = true
    else readers += 1
    return undefined
  }

  const queued = (work: Work, isWrite: boolean): Work =>
    async function (this: unknown, ...args) {
      if (inside.getStore()) return work.apply(this, args)

      await enter(isWrite)
      try {
        return await inside.run(true, async () => {
          if (isWrite) await checkBeforeWrite(args[0] as WriteArgs)
          return work.apply(this, args)
        })
      } finally {
        leave(isWrite)
      }
    }

  for (const [names, isWrite] of [
    [writes, true],
    [reads, false],
  ] as const)
    for (const name of names) {
      const work = methods[name]
      if (work) methods[name] = queued(work, isWrite)
    }
  return adapter
}

type WriteArgs = {
  collection?: string
  collectionSlug?: string
  req?: { context?: Record<string, unknown> }
}

/** Asks once more, now that nobody else writes, what a request relied on when it began. */
const checkBeforeWrite = async ({ collection, collectionSlug, req }: WriteArgs): Promise<void> => {
  const asked = req?.context?.[beforeWrite] as BeforeWrite | undefined
  if (!req?.context || !asked || asked.collection !== (collection ?? collectionSlug)) return

  delete req.context[beforeWrite]
  await asked.check()
}
