import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

const most = 2
const patience = 100
const waiting: (() => void)[] = []
let running = 0

/** Does work that hashes a password: two at once, so that sign-ins cannot take the whole machine. */
export const inTurn = async <Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (waiting.length >= patience) fail(req, 503, busy)
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1

  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

const busy = label(
  'Přihlašuje se teď příliš mnoho lidí. Zkuste to za chvíli.',
  'Too many people are signing in now. Try again in a while.',
  'Зараз входить забагато людей. Спробуйте за хвилину.',
)
