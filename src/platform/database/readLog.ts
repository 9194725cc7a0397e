import { AsyncLocalStorage } from 'node:async_hooks'
import type { CollectionSlug, FindArgs, Where } from 'payload'

/** What was read of the database on the way to an answer. */
export type ReadLog = {
  /** Every list that was asked for, in order. */
  lists: Pick<FindArgs, 'collection' | 'where' | 'sort' | 'limit' | 'page' | 'locale'>[]
  /** The documents that were asked for by id: their revision, null where there was none to be read. */
  documents: Map<CollectionSlug, Map<string, string | null>>
  /** False when something was read that the log does not know. */
  isComplete: boolean
}

type Args = FindArgs & { select?: Record<string, unknown> }
type ReadRow = { id: unknown; updatedAt?: unknown }
type Work = (args: Args) => Promise<unknown>

const unknownReads = [
  'findDistinct',
  'findVersions',
  'queryDrafts',
  'findGlobal',
  'findGlobalVersions',
  'count',
  'countVersions',
  'countGlobalVersions',
]

const current = new AsyncLocalStorage<ReadLog>()

/** Does some work and says what it read of the database. */
export const withReadLog = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; log: ReadLog }> => {
  const log: ReadLog = { lists: [], documents: new Map(), isComplete: true }
  return { result: await current.run(log, work), log }
}

/** Makes an adapter note what is read inside of withReadLog; elsewhere nothing changes. */
export const logReads = <Adapter extends object>(adapter: Adapter): Adapter => {
  const methods = adapter as Record<string, Work>
  for (const name of ['find', 'findOne'] as const) {
    const work = methods[name]
    if (work) methods[name] = logged(work, name)
  }
  for (const name of unknownReads) {
    const work = methods[name]
    if (!work) continue
    methods[name] = function (this: unknown, args) {
      const log = current.getStore()
      if (log) log.isComplete = false
      return work.call(this, args)
    }
  }
  return adapter
}

const logged = (work: Work, name: 'find' | 'findOne'): Work =>
  async function (this: unknown, args) {
    const log = current.getStore()
    if (!log) return work.call(this, args)

    const { collection, where, sort, limit, page, locale } = args
    if (name === 'find')
      log.lists.push(structuredClone({ collection, where, sort, limit, page, locale }))
    const result = await work.call(this, { ...args, select: withRevision(args.select) })
    const rows = name === 'find' ? (result as { docs: ReadRow[] }).docs : [result as ReadRow | null]

    const asked = idsIn(where)
    if (!asked) log.isComplete = false
    const revisions = log.documents.get(collection) ?? new Map<string, string | null>()
    log.documents.set(collection, revisions)
    for (const id of asked ?? []) revisions.set(id, revisions.get(id) ?? null)
    for (const row of rows) {
      if (!row) continue
      revisions.set(String(row.id), new Date(String(row.updatedAt)).toISOString())
      if (!isSelected(args.select)) delete row.updatedAt
    }
    return result
  }

type Select = Args['select']

/** A selection names either what is wanted (true) or what is not (false). */
const isNarrowing = (select: Select): boolean => Object.values(select ?? {})[0] !== false

const isSelected = (select: Select): boolean =>
  !select || (isNarrowing(select) ? select.updatedAt === true : select.updatedAt !== false)

const withRevision = (select: Select): Select => {
  if (isSelected(select)) return select
  if (isNarrowing(select)) return { ...select, updatedAt: true }

  const others = Object.entries(select ?? {}).filter(([field]) => field !== 'updatedAt')
  return others.length ? Object.fromEntries(others) : undefined
}

/** The ids that a condition asks for; null when it does not ask by id. */
const idsIn = (where: Where | undefined): string[] | null => {
  const { id } = (where ?? {}) as { id?: { equals?: unknown; in?: unknown } }
  if (Array.isArray(id?.in)) return id.in.map(String)
  if (id?.equals !== undefined) return [String(id.equals)]

  for (const part of where?.and ?? []) {
    const ids = idsIn(part)
    if (ids) return ids
  }
  return null
}
