import { APIError, type PayloadRequest } from 'payload'
import { RateLimiterRes, type RateLimiterMemory } from 'rate-limiter-flexible'

import { label, say } from '@/lib/label'

type Try = [limiter: RateLimiterMemory, key: string]

/**
 * Counts a try against each limit before it is made, so that many at once do not slip through; refuses with
 * 429 when one is spent. What comes back gives the try back.
 */
export const takeTry = async (req: PayloadRequest, tries: Try[]): Promise<() => Promise<void>> => {
  for (const [limiter, key] of tries)
    await limiter.consume(key).catch((spent: unknown) => {
      throw spent instanceof RateLimiterRes ? tooMany(req, spent.msBeforeNext) : spent
    })

  return async () => {
    for (const [limiter, key] of tries) await limiter.reward(key)
  }
}

const tooMany = (req: PayloadRequest, wait: number): Error => {
  const minutes = Math.max(1, Math.ceil(wait / 60_000))
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(Math.max(1, Math.ceil(wait / 1_000))))
  return new APIError(
    say(
      req,
      label(
        `Příliš mnoho pokusů. Zkuste to znovu za ${minutes} min.`,
        `Too many tries. Try again in ${minutes} min.`,
        `Забагато спроб. Спробуйте знову через ${minutes} хв.`,
      ),
    ),
    429,
    undefined,
    true,
  )
}
