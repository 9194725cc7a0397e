import type { SearchAnswer, SearchQuestion, WhomName } from '@/lib/catalogueSearch'

import { crisisHelpOf, synonymNames, type CrisisHelp } from '../synonymNames'
import type { Thesaurus } from '../words/thesaurus'
import { whomAsked } from '../whomAsked'
import { choose, type Found } from './choose'
import { facetsOf } from './facets'
import { match, nothing } from './match'
import type { Memory } from './memory'
import { order } from './order'
import { isAboutAll, isKept, overviewOf } from './overview'
import type { Postings } from './postings'
import { show, type ShownServices } from './show'
import { understand, type Wanted } from './understand'

export type Index = {
  memory: Memory
  postings: Postings
  rows: ShownServices
  thesaurus: Thesaurus
}

/** Answers a question from an index. */
export const answer = (
  { memory, postings, rows, thesaurus }: Index,
  question: SearchQuestion,
): SearchAnswer => {
  const understanding = understand(question, memory.vocabularies, thesaurus)
  const { wanted, synonyms, corrected, offered } = understanding
  const whom = whomAsked(question, understanding.whom)
  const crisis = crisisHelpOf(synonyms)
  const { page, total, counts } = chosen({ memory, postings }, question, {
    wanted,
    whom,
    crisis,
  })
  return {
    docs: show(rows, memory, question, page, wanted),
    totalDocs: total,
    page: question.page,
    totalPages: Math.ceil(total / question.limit),
    limit: question.limit,
    understood: {
      terms: wanted.map(({ typed }) => typed),
      synonyms: synonymNames(synonyms, (facet, slug) =>
        memory.terms.of(facet).labelOf(slug, question.locale),
      ),
      corrected,
      offered,
      whom,
      isCrisis: crisis.types.length > 0 || understanding.isNearCrisis,
    },
    facets: facetsOf(memory, question, counts),
    isPlain: false,
  }
}

/** What the words of a question find: everything when there are none. */
export const foundBy = (
  { memory, postings }: Pick<Index, 'memory' | 'postings'>,
  { q }: SearchQuestion,
  wanted: Wanted[],
): Found => {
  if (wanted.length > 0) return match(postings, memory, wanted)
  // A question of signs only, such as quotes, asks for nothing that there is.
  return q.trim() ? nothing : null
}

/** The services on the asked page, how many there are, and the counts of all values. */
const chosen = (
  index: Pick<Index, 'memory' | 'postings'>,
  question: SearchQuestion,
  { wanted, whom, crisis }: { wanted: Wanted[]; whom: WhomName[]; crisis: CrisisHelp },
) => {
  const { memory } = index
  const found = foundBy(index, question, wanted)
  const isAll = found === null && isAboutAll(question)
  if (isAll && isKept(question)) {
    const { first, total, counts } = overviewOf(memory, question)
    const end = question.page * question.limit
    return { page: first.slice(end - question.limit, end), total, counts }
  }
  const { candidates, counts } = choose(memory, question, found, whom)
  // What follows the kept pages goes on by name as they do: otherwise some would stand on two pages, others on none.
  const asked = isAll ? { ...question, sort: 'name' as const } : question
  const page = order(memory, asked, candidates, crisis)
  return { page, total: candidates.slots.length, counts }
}
