import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'

import { clientAddress } from './clientAddress'
import { isKey } from './isPersonal'

type Limit = { concerns: (req: IncomingMessage) => boolean; limiter: RateLimiterMemory }

/** Limits of requests: so many of one address in so many seconds; each process counts by itself. */
export const createLimits = () => {
  const limits: Limit[] = [
    // Nobody opens so many links of letters; who tries tokens does.
    {
      concerns: ({ url }) => isKey(url),
      limiter: new RateLimiterMemory({ points: 60, duration: 60 }),
    },
    // A report is written by hand; whoever sends more is no reader.
    {
      concerns: ({ method, url }) =>
        method === 'POST' && /^\/api\/mistakes\/(challenge|report)\b/.test(url ?? ''),
      limiter: new RateLimiterMemory({ points: 20, duration: 600 }),
    },
  ]

  /** How many seconds to wait before this request may come again; 0 when it may come now. */
  return async (req: IncomingMessage): Promise<number> => {
    for (const { concerns, limiter } of limits) {
      const wait = concerns(req) ? await waitFor(limiter, clientAddress(req)) : 0
      if (wait > 0) return wait
    }
    return 0
  }
}

const waitFor = (limiter: RateLimiterMemory, address: string): Promise<number> =>
  limiter.consume(address).then(
    () => 0,
    ({ msBeforeNext }: { msBeforeNext?: number }) => Math.ceil((msBeforeNext ?? 1_000) / 1_000),
  )
