import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'

import { entryCodeLength } from '@/lib/checkIn'
import { plainCode } from '@/lib/plainCode'
import type { Registration } from '@/payload-types'

type Person = Pick<Registration, 'code' | 'state'>

/**
 * What somebody who has a place shows at the door; null for all others. No address: whoever reads it with a telephone
 * learns nothing. It is stored nowhere and ends with the registration, like the token of its links.
 */
export const entryCodeOf = (
  payload: Pick<Payload, 'secret'>,
  { code, state }: Person,
): string | null => (state === 'confirmed' ? madeOf(payload, code) : null)

/** The code as it is or was, also when nothing is left of the place. */
export const madeOf = ({ secret }: Pick<Payload, 'secret'>, code: string): string => {
  const bytes = createHmac('sha256', secret).update(`entry:${code}`).digest()
  return plainCode(bytes.subarray(0, entryCodeLength)).toUpperCase()
}
