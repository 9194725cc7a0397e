import type { PayloadRequest } from 'payload'

import { isStaff, type Person } from '@/lib/roles'

import { factorOf } from './factor'

/** Whether somebody has a second factor; `due` when it is required and missing. */
export type FactorState = 'on' | 'off' | 'due'

/** How it stands with somebody's second factor. */
export const stateOf = async (
  req: PayloadRequest,
  person: Person & { id: string; isMachine?: boolean | null },
): Promise<FactorState> => {
  // It has a key and signs in with nothing.
  if (person.isMachine) return 'off'
  const factor = await factorOf(req, String(person.id))
  if (factor?.secret) return 'on'

  return isStaff(person) && (await isRequired(req)) ? 'due' : 'off'
}

/** Whether staff must have a second factor. */
export const isRequired = async (req: PayloadRequest): Promise<boolean> => {
  // Asked once for a list of people.
  req.context.secondFactorRequired ??= req.payload.db
    .findGlobal<Stored>({ slug: 'security', req })
    // MongoDB has nothing where it was never saved.
    .then((stored: Stored | null) => stored?.requiresSecondFactor === true)
  return (await req.context.secondFactorRequired) === true
}

type Stored = { requiresSecondFactor?: boolean | null }
