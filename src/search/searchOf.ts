import type { Payload } from 'payload'

import { env } from '@/platform/env'
import type {
  MapAnswer,
  MapView,
  SearchAnswer,
  SearchQuestion,
  SuggestQuestion,
  Suggestion,
} from '@/lib/catalogueSearch'

import { embeddedEngine } from './embedded/embeddedEngine'
import { follow, NotReadyError } from './follow/follower'
import { indexPath, sourceOf } from './indexPath'
import { meilisearchEngine } from './meilisearch/meilisearchEngine'
import { NoIndexError } from './NoIndexError'
import { plainSearch } from './plainSearch'
import type { SearchEngine } from './types'

export type CatalogueSearch = {
  search: (question: SearchQuestion) => Promise<SearchAnswer>
  /** What begins as somebody types; nothing while there is no index. */
  suggest: (question: SuggestQuestion) => Promise<Suggestion[]>
  /** Where everything is that fits; nothing, and `isPlain`, while there is no index. */
  locate: (question: SearchQuestion, view: MapView) => Promise<MapAnswer>
  /** Opens the index, makes it when it must be made, and follows changes until it is closed. */
  start: (onReady: () => void) => void
  /** Makes the index anew; answers how many services are in it. */
  rebuild: () => Promise<number>
  close: () => Promise<void>
}

/** How long an answer waits for changes of many documents, and how often changes are looked for, in milliseconds. */
const patienceMs = 1_000
const pauseMs = 400
/** How long after a rebuild that failed another one is tried, in milliseconds. */
const pause = 30_000

const noMap: MapAnswer = { points: [], total: 0, box: null, isPlain: true }

const opened = new WeakMap<Payload, CatalogueSearch>()

/** The catalogue's search of this instance. */
export const searchOf = (payload: Payload): CatalogueSearch => {
  const known = opened.get(payload)
  if (known) return known

  const made = createSearch(payload, engineOf())
  opened.set(payload, made)
  return made
}

const engineOf = (): SearchEngine =>
  env.meilisearch ? meilisearchEngine(env.meilisearch) : embeddedEngine(indexPath(env))

/** A search over an engine that follows the content of a database. */
export const createSearch = (payload: Payload, engine: SearchEngine): CatalogueSearch => {
  const follower = follow(payload, engine, sourceOf(env.databaseUrl))
  let timer: NodeJS.Timeout | undefined
  let tried = 0
  let tell: () => void = () => undefined
  /** Plain answers that somebody may have kept are over when the index is ready. */
  let hasAnsweredPlainly = false
  let isBehind = false

  /** Begins to make the index in the background. */
  const mend = (reason: unknown): void => {
    if (follower.isRebuilding() || Date.now() - tried < pause) return
    tried = Date.now()
    payload.logger.info({ reason: String(reason) }, 'the search index is being made')
    follower
      .rebuild()
      .then(() => follower.sync())
      .then(() => {
        tried = 0
        if (hasAnsweredPlainly) tell()
        hasAnsweredPlainly = false
      })
      .catch((error: unknown) => payload.logger.error({ err: error }, 'no search index'))
  }

  const isMissing = (error: unknown): boolean =>
    error instanceof NotReadyError || error instanceof NoIndexError

  /** Whether the index may answer; a database that is away does not keep it from that. */
  const isReady = async (): Promise<boolean> => {
    try {
      await inTime(follower.sync())
      isBehind = false
      return true
    } catch (error) {
      if (isMissing(error)) mend(error)
      else if (!isBehind) payload.logger.warn({ err: error }, 'the search index could not follow')
      // Said once: a database that is away is asked again many times.
      isBehind = true
      return !isMissing(error)
    }
  }

  const plainly = async (question: SearchQuestion): Promise<SearchAnswer> => {
    hasAnsweredPlainly = true
    return plainSearch(payload, await follower.lists(), question)
  }

  const search = async (question: SearchQuestion): Promise<SearchAnswer> => {
    if (!(await isReady())) return plainly(question)
    try {
      const before = await engine.state()
      const answer = await engine.search(question)
      const after = await engine.state()
      // Another index took its place meanwhile: it is compared with the content before it answers.
      return before?.builtAt === after?.builtAt ? answer : await search(question)
    } catch (error) {
      if (!isMissing(error)) throw error
      mend(error)
      return plainly(question)
    }
  }

  /** What the engine says; something else while there is no index. */
  const orElse = async <Said>(ask: () => Promise<Said>, otherwise: Said): Promise<Said> => {
    try {
      if (await isReady()) return await ask()
    } catch (error) {
      if (!isMissing(error)) throw error
      mend(error)
    }
    hasAnsweredPlainly = true
    return otherwise
  }

  return {
    search,
    suggest: (question) => orElse(() => engine.suggest(question), []),
    locate: (question, view) => orElse(() => engine.locate(question, view), noMap),
    start: (onReady) => {
      tell = onReady
      timer = setInterval(() => void isReady(), pauseMs)
      timer.unref()
      void isReady()
    },
    rebuild: follower.rebuild,
    close: async () => {
      clearInterval(timer)
      await engine.close()
    },
  }
}

/** Waits for work, but not longer than patience lasts; the work goes on. */
const inTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([work, enough]).finally(() => clearTimeout(timer))
}
