import type { SearchQuestion } from '@/lib/catalogueSearch'

import { choose, type Counts } from './choose'
import type { Memory } from './memory'
import { order, type Placed } from './order'

type Overview = { revision: number; counts: Counts; first: Placed[]; total: number }

/** How many services are kept in their order; who leafs further waits a little longer. */
const mostKept = 400

const kept = new WeakMap<Memory, Overview>()

/** Whether a question chooses nothing, so that it is about all services in the order of their names. */
export const isAboutAll = (question: SearchQuestion): boolean =>
  Object.values(question.chosen).every((values) => values.length === 0) &&
  question.near === null &&
  question.age === null &&
  question.conditions.length === 0

/** Whether the asked page is among those whose order is kept. */
export const isKept = ({ page, limit }: SearchQuestion): boolean => page * limit <= mostKept

/** All services: it is asked most often and takes longest, so it is put together once after each change. */
export const overviewOf = (memory: Memory, question: SearchQuestion): Overview => {
  const known = kept.get(memory)
  if (known?.revision === memory.revision) return known

  const all = { ...question, sort: 'name' as const, page: 1, limit: mostKept }
  const { candidates, counts } = choose(memory, all, null, [])
  const made: Overview = {
    revision: memory.revision,
    counts,
    total: candidates.slots.length,
    first: order(memory, all, candidates, { types: [], situations: [] }),
  }
  kept.set(memory, made)
  return made
}
