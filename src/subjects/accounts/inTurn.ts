import pLimit from 'p-limit'
import type { PayloadRequest } from 'payload'

import { clientAddressOf } from '@/lib/clientAddress'
import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/**
 * Hashing takes a core. People who are known have a lane of their own: strangers who send wrong passwords
 * from many addresses fill theirs, and nobody who works here waits behind them.
 */
const lanes = { known: pLimit(1), strangers: pLimit(1) }
const mostWaiting = { inLane: 100, fromAddress: 20 }
const waiting = new Map<string, number>()

/**
 * Does work that hashes a password when it is its turn; 503 when too many wait already. `isKnown`: signed
 * in, or at an address where the account's person has signed in before.
 */
export const inTurn = async <Result>(
  req: PayloadRequest,
  isKnown: boolean,
  work: () => Promise<Result>,
): Promise<Result> => {
  const lane = isKnown ? lanes.known : lanes.strangers
  const address = clientAddressOf(req.headers)
  const before = waiting.get(address) ?? 0
  if (lane.pendingCount >= mostWaiting.inLane) fail(req, 503, busy)
  if (!isKnown && before >= mostWaiting.fromAddress) fail(req, 503, busy)

  waiting.set(address, before + 1)
  return lane(work).finally(() => {
    const left = (waiting.get(address) ?? 1) - 1
    if (left > 0) waiting.set(address, left)
    else waiting.delete(address)
  })
}

const busy = label(
  'Přihlašuje se teď příliš mnoho lidí. Zkuste to za chvíli.',
  'Too many people are signing in now. Try again in a while.',
  'Зараз входить забагато людей. Спробуйте за хвилину.',
)
