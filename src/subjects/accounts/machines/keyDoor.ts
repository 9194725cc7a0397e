import type { Payload } from 'payload'
import { RateLimiterRes, type RateLimiterMemory } from 'rate-limiter-flexible'

import { keyIn } from '@/lib/apiKey'
import { clientAddressOf } from '@/lib/clientAddress'
import { keyHolds } from '@/lib/keyHolds'
import type { Label } from '@/lib/label'
import { refusal } from '@/platform/http/rest/errorAnswer'
import { languageOf } from '@/platform/http/rest/languageOf'

import { limits } from '../limits'
import { isClosedToKeys, isReading } from './askedOf'
import { faults } from './faults'
import { keyIndex } from './keyIndex'
import type { Machine } from './machine'
import { noteExpiredUse, noteUse } from './noteUse'

/**
 * Stands before REST for requests with a key. A key that does not hold is refused aloud, and not answered
 * as for nobody, so that a script notices; null lets pass.
 */
export const createKeyDoor =
  (payload: Payload) =>
  async (request: Request): Promise<Response | null> => {
    const key = keyIn(request.headers)
    if (key === null) return null

    const refuse = (status: number, text: Label) =>
      refusal(languageOf(request, payload.config), status, text)
    const machine = key ? await holderOf(payload, key) : null
    const waitSeconds = machine
      ? await waitFor(limits.key, String(machine.id))
      : await waitFor(limits.badKey, clientAddressOf(request.headers))
    if (waitSeconds > 0) return later(refuse(429, faults.tooMany(waitSeconds)), waitSeconds)
    if (!machine) return refuse(401, faults.unknown)

    if (!keyHolds(machine)) {
      if (machine.isActive !== false) await noteExpiredUse(payload, machine)
      return refuse(401, machine.isActive === false ? faults.unknown : faults.expired)
    }
    await noteUse(payload, machine)
    if (isReading(request)) return null
    if (machine.readsOnly) return refuse(403, faults.readsOnly)
    return isClosedToKeys(request) ? refuse(403, faults.notByKey) : null
  }

const holderOf = (payload: Payload, key: string): Promise<Machine | null> =>
  payload.db.findOne<Machine>({
    collection: 'users',
    where: { apiKeyIndex: { equals: keyIndex(payload, key) } },
  })

/** How many seconds to wait; 0 when it may come now. */
const waitFor = (limiter: RateLimiterMemory, key: string): Promise<number> =>
  limiter.consume(key).then(
    () => 0,
    (spent: unknown) => {
      if (!(spent instanceof RateLimiterRes)) throw spent
      return Math.max(1, Math.ceil(spent.msBeforeNext / 1_000))
    },
  )

const later = (response: Response, seconds: number): Response => {
  response.headers.set('Retry-After', String(seconds))
  return response
}
