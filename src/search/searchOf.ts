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
import { follow } from './follow/follower'
import { indexPath, sourceOf } from './indexPath'
import { keepReady } from './keepReady'
import { meilisearchEngine } from './meilisearch/meilisearchEngine'
import { plainSearch } from './plainSearch'
import type { SearchEngine } from './types'

export type CatalogueSearch = {
  search: (question: SearchQuestion) => Promise<SearchAnswer>
  /** What begins as somebody types; nothing while there is no index. */
  suggest: (question: SuggestQuestion) => Promise<Suggestion[]>
  /** Where everything is that fits; nothing, and `isPlain`, while there is no index. */
  locate: (question: SearchQuestion, view: MapView) => Promise<MapAnswer>
  /** Whether a folded word stands in any of its texts; yes, while there is no index. */
  knows: (word: string) => Promise<boolean>
  /** Opens the index, makes it when it must be made, and follows changes until it is closed. */
  start: (onReady: () => void) => void
  /** Makes the index anew; answers how many services are in it. */
  rebuild: () => Promise<number>
  close: () => Promise<void>
}

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
  const keeper = keepReady(payload, follower)

  const plainly = async (question: SearchQuestion): Promise<SearchAnswer> => {
    keeper.notePlain()
    return plainSearch(payload, await follower.lists(), question)
  }

  const search = async (question: SearchQuestion): Promise<SearchAnswer> => {
    if (!(await keeper.isReady())) return plainly(question)
    try {
      const before = await engine.state()
      const answer = await engine.search(question)
      const after = await engine.state()
      // Another index took its place meanwhile: it is compared with the content before it answers.
      return before?.builtAt === after?.builtAt ? answer : await search(question)
    } catch (error) {
      keeper.mendOrThrow(error)
      return plainly(question)
    }
  }

  return {
    search,
    suggest: (question) => keeper.orElse(() => engine.suggest(question), []),
    locate: (question, view) => keeper.orElse(() => engine.locate(question, view), noMap),
    knows: (word) => keeper.orElse(() => engine.knows(word), true),
    start: keeper.start,
    rebuild: follower.rebuild,
    close: async () => {
      keeper.stop()
      await engine.close()
    },
  }
}
