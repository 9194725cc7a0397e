import type { Payload } from 'payload'

import type { Follower } from './follow/inTurns'
import { NotReadyError } from './follow/NotReadyError'
import { NoIndexError } from './NoIndexError'

/** How long an answer waits for changes of many documents, and how often changes are looked for, in milliseconds. */
const patienceMs = 1_000
const pauseMs = 400
/** How long after a rebuild that failed another one is tried, in milliseconds. */
const pause = 30_000

/** Keeps an index ready to answer: follows changes, and makes it in the background when it must be made. */
export const keepReady = (payload: Payload, follower: Follower) => {
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

  /** An index that is missing is made; another fault is thrown on. */
  const mendOrThrow = (error: unknown): void => {
    if (!isMissing(error)) throw error
    mend(error)
  }

  const notePlain = (): void => {
    hasAnsweredPlainly = true
  }

  return {
    isReady,
    mendOrThrow,
    notePlain,

    /** What the index says; something else while there is none. */
    orElse: async <Said>(ask: () => Promise<Said>, otherwise: Said): Promise<Said> => {
      try {
        if (await isReady()) return await ask()
      } catch (error) {
        mendOrThrow(error)
      }
      notePlain()
      return otherwise
    },

    start: (onReady: () => void): void => {
      tell = onReady
      timer = setInterval(() => void isReady(), pauseMs)
      timer.unref()
      void isReady()
    },

    stop: (): void => clearInterval(timer),
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof NotReadyError || error instanceof NoIndexError

/** Waits for work, but not longer than patience lasts; the work goes on. */
const inTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs)
  })
  await Promise.race([work, enough]).finally(() => clearTimeout(timer))
}
