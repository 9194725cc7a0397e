import { StartError } from '@/platform/StartError'

import { judge } from './judge'
import type { Stored } from './stored'

/** The migrations that a database still has to go through; throws a StartError when it cannot be used. */
export const pendingIn = (stored: Stored, known: { name: string }[]): string[] => {
  const names = known.map(({ name }) => name)
  const { fault, pending } = judge(stored, names)
  if (fault) throw new StartError(`${fault.text} ${fault.hint} V databázi se nic nezměnilo.`)

  return pending
}
