import { expect, test } from '@jest/globals'

import { uses } from '../../../scripts/arrows.mjs'

const list: Record<string, string[]> = uses

/** All subjects that can be reached from one, by way of others too. */
const reached = (from: string, seen = new Set<string>()): Set<string> => {
  for (const next of list[from] ?? [])
    if (!seen.has(next)) {
      seen.add(next)
      reached(next, seen)
    }
  return seen
}

test.each(Object.keys(list))('%s is not used by what it uses', (subject) => {
  expect(reached(subject)).not.toContain(subject)
})
