import { textIn } from '@/lib/textIn'
import type { SearchAnswer, SearchQuestion } from '../types'
import type { Thesaurus } from '../words/thesaurus'
import { tokens } from '../words/tokens'

import { choose } from './choose'
import { facetsOf } from './facets'
import type { File } from './file'
import { match } from './match'
import type { Memory } from './memory'
import { order } from './order'
import { show } from './show'
import { understand, type Wanted } from './understand'

type Index = { file: File; memory: Memory; thesaurus: Thesaurus }

/** Answers a question from an index. */
export const answer = (
  { file, memory, thesaurus }: Index,
  question: SearchQuestion,
): SearchAnswer => {
  const wanted = understand(question.q, memory.vocabulary, thesaurus)
  const isAsked = wanted.length > 0
  const found = isAsked ? match(file, memory, wanted) : null
  const all = found ?? everything(memory)
  // A question of signs only, such as quotes, asks for nothing that there is.
  const { candidates, counts } = choose(memory, question, isAsked || !question.q.trim() ? all : [])
  const crisisTypes = [
    ...new Set(
      wanted.flatMap(({ synonyms }) =>
        synonyms.flatMap((each) => (each.isCrisis ? each.serviceTypes : [])),
      ),
    ),
  ]
  const page = order(memory, question, candidates, crisisTypes)
  return {
    docs: show(file, memory, question, page, wanted),
    totalDocs: candidates.length,
    page: question.page,
    totalPages: Math.ceil(candidates.length / question.limit),
    limit: question.limit,
    understood: {
      terms: wanted.map(({ typed }) => typed),
      synonyms: synonymsOf(memory, question, wanted),
      corrected: correctedOf(question.q, wanted),
      isCrisis: crisisTypes.length > 0,
    },
    facets: facetsOf(memory, question, counts),
    isPlain: false,
  }
}

function* everything({ facts }: Memory): Generator<[number, number]> {
  for (let slot = 0; slot < facts.length; slot += 1) if (facts[slot]) yield [slot, 0]
}

const mostShown = 12

/** What was looked for besides, as people read it. */
const synonymsOf = (memory: Memory, { locale }: SearchQuestion, wanted: Wanted[]): string[] => {
  const names = wanted.flatMap(({ synonyms }) =>
    synonyms.flatMap(({ serviceTypes, lifeSituations, alsoWords }) => [
      ...serviceTypes.map((slug) => textIn(locale, memory.labelOf('serviceType', slug))),
      ...lifeSituations.map((slug) => textIn(locale, memory.labelOf('lifeSituation', slug))),
      ...alsoWords,
    ]),
  )
  return [...new Set(names.filter(Boolean))].slice(0, mostShown)
}

const correctedOf = (q: string, wanted: Wanted[]): string | null => {
  if (wanted.every(({ corrected }) => corrected === null)) return null
  const corrections = new Map(wanted.map(({ typed, corrected }) => [typed, corrected]))
  return tokens(q)
    .map(({ start, end }) => q.slice(start, end))
    .map((typed) => corrections.get(typed) ?? typed)
    .join(' ')
}
