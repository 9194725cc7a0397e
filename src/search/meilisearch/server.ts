import { MeiliSearch, MeiliSearchApiError, type Index, type Settings } from 'meilisearch'

import { facetNames } from '@/lib/catalogueSearch'

import { keptNames } from '../conditions'
import { NoIndexError } from '../NoIndexError'
import { searched } from './records'

export type Address = { url: string; key: string | undefined; index: string }

/** How long the server may take for one piece of work, in milliseconds. */
const patienceMs = 120_000
const mostFound = 100_000

const settings: Settings = {
  searchableAttributes: [...searched],
  filterableAttributes: [
    ...facetNames,
    'kind',
    'id',
    'key',
    'ageFrom',
    'ageTo',
    ...keptNames,
    'hours',
    'waiting',
    '_geo',
  ],
  sortableAttributes: ['waiting', 'sort', '_geo'],
  distinctAttribute: 'id',
  // What fits alike stands by what was asked for: the distance, or the name.
  rankingRules: ['words', 'typo', 'attribute', 'sort', 'proximity', 'exactness'],
  // It puts errors right in silence: one letter of a longer word (docs/decisions/0045).
  typoTolerance: { minWordSizeForTypos: { oneTypo: 6, twoTypos: 255 } },
  faceting: { maxValuesPerFacet: 10_000, sortFacetValuesBy: { '*': 'count' } },
  pagination: { maxTotalHits: mostFound },
}

/** The server, with what it needs to be told once. Throws a NoIndexError when it is away. */
export const serverAt = ({ url, key, index: name }: Address) => {
  const client = new MeiliSearch({ host: url, ...(key && { apiKey: key }), timeout: 10_000 })

  /** Waits until something is done; throws when it was not. */
  const done = async (work: Promise<{ taskUid: number }>): Promise<void> => {
    const { taskUid } = await guarded(() => work)
    const task = await guarded(() =>
      client.tasks.waitForTask(taskUid, { timeout: patienceMs, interval: 20 }),
    )
    if (task.status !== 'succeeded') throw new Error(`Meilisearch: ${task.error?.message}`)
  }

  const create = async (uid: string): Promise<void> => {
    await done(client.createIndex(uid, { primaryKey: 'key' }))
    await done(client.index(uid).updateSettings(settings))
  }

  return {
    client,
    name,
    index: client.index(name) as Index,
    done,
    create,
    /** Puts an index into the place of another one. */
    swap: async (made: string): Promise<void> => {
      const isThere = await guarded(() => client.getRawIndex(name)).catch(onlyMissing)
      if (!isThere) await create(name)
      await done(client.swapIndexes([{ indexes: [name, made], rename: false }]))
      await done(client.deleteIndex(made))
    },
  }
}

export type Server = ReturnType<typeof serverAt>

/** A server that is away or has no index yet is the same to whoever asks: there is nothing that could answer. */
export const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MeiliSearchApiError && error.cause?.code !== 'index_not_found') throw error
    throw new NoIndexError('Meilisearch cannot answer.', { cause: error })
  }
}

const onlyMissing = (error: unknown): null => {
  if (error instanceof NoIndexError && error.cause instanceof MeiliSearchApiError) return null
  throw error
}
