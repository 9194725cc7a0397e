import pLimit from 'p-limit'
import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** Hashing takes a core: two at once, so that sign-ins cannot take the whole machine. */
const limit = pLimit(2)
const mostWaiting = 100

/** Does work that hashes a password when it is its turn; 503 when too many wait already. */
export const inTurn = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (limit.pendingCount >= mostWaiting) fail(req, 503, busy)
  return limit(work)
}

const busy = label(
  'Přihlašuje se teď příliš mnoho lidí. Zkuste to za chvíli.',
  'Too many people are signing in now. Try again in a while.',
  'Зараз входить забагато людей. Спробуйте за хвилину.',
)
