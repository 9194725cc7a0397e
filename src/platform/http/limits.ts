import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'

import { pagePolicies, policyOf, type RequestLimit } from '@/lib/pagePolicies'

import { clientAddress } from './clientAddress'

/** The limits of page policies; each process counts by itself, and rows with one limit count together. */
export const createLimits = () => {
  const limiters = new Map<RequestLimit, RateLimiterMemory>()
  for (const { limit } of Object.values(pagePolicies))
    if (limit && !limiters.has(limit))
      limiters.set(limit, new RateLimiterMemory({ points: limit.points, duration: limit.seconds }))

  /** How many seconds to wait before this request may come again; 0 when it may come now. */
  return async (req: IncomingMessage): Promise<number> => {
    const { limit } = policyOf(req.url)
    const isCounted = limit && (!limit.method || limit.method === req.method)
    const limiter = isCounted && limiters.get(limit)
    return limiter ? waitFor(limiter, clientAddress(req)) : 0
  }
}

const waitFor = (limiter: RateLimiterMemory, address: string): Promise<number> =>
  limiter.consume(address).then(
    () => 0,
    ({ msBeforeNext }: { msBeforeNext?: number }) => Math.ceil((msBeforeNext ?? 1_000) / 1_000),
  )
