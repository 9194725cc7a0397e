import type { Payload } from 'payload'

import type { EverythingAnswer, EverythingQuestion } from '@/lib/everythingSearch'
import { env } from '@/platform/env'

import { understandNothing } from './understandNothing'
import { everythingPath, sourceOf } from '../indexPath'
import { keepReady } from '../keepReady'
import { searchOf, type CatalogueSearch } from '../searchOf'
import { arrange, noLeaning } from './arrange'
import { everythingIndex, type EverythingIndex, type OwnAnswer } from './everythingIndex'
import { followEverything } from './followEverything'
import { kindNamed } from './kindsNamed'
import { numbersAsked } from './numbers'
import { plainParts } from './plainParts'
import { numberedServices, servicesPart } from './servicesPart'
import type { Part } from './types'
import { understoodTogether } from './understoodTogether'

export type EverythingSearch = {
  search: (question: EverythingQuestion) => Promise<EverythingAnswer>
  /** Opens the index, makes it when it must be made, and follows changes until it is closed. */
  start: (onReady: () => void) => void
  /** Makes the index anew; answers how many documents are in it. */
  rebuild: () => Promise<number>
  close: () => Promise<void>
}

const opened = new WeakMap<Payload, EverythingSearch>()

/** The search of everything of this instance. */
export const everythingOf = (payload: Payload): EverythingSearch => {
  const known = opened.get(payload)
  if (known) return known

  const index = everythingIndex(everythingPath(env))
  const made = createEverything(payload, index, searchOf(payload))
  opened.set(payload, made)
  return made
}

/** A search of everything: services as the catalogue finds them, the rest from an index of its own. */
export const createEverything = (
  payload: Payload,
  index: EverythingIndex,
  catalogue: CatalogueSearch,
): EverythingSearch => {
  const follower = followEverything(payload, index, sourceOf(env.databaseUrl))
  const keeper = keepReady(payload, follower)

  /** What bears a number that was typed; nothing where none was, or nothing bears it. */
  const byNumber = async (question: EverythingQuestion): Promise<Part[]> => {
    const numbers = numbersAsked(question.q)
    const [services, others] = await Promise.all([
      numberedServices(payload, numbers, question),
      numbers.keys.length > 0
        ? keeper.orElse(() => index.numbered(numbers.keys, question), [])
        : [],
    ])
    return [...services, ...others]
  }

  /** What the own index says; plain filters, and nothing understood, while there is none. */
  const ownAnswer = async (
    question: EverythingQuestion,
  ): Promise<OwnAnswer & { isPlain: boolean }> => {
    const own = await keeper.orElse(() => index.search(question), null)
    if (own) return { ...own, isPlain: false }
    return {
      parts: await plainParts(payload, question),
      understanding: understandNothing,
      isPlain: true,
    }
  }

  const byWords = async (question: EverythingQuestion): Promise<EverythingAnswer> => {
    const [services, own] = await Promise.all([
      servicesPart(payload, catalogue.search, question),
      ownAnswer(question),
    ])
    const { wanted, synonyms } = own.understanding
    const { understood, isCatalogueAstray, isOwnAstray } = await understoodTogether(
      question.q,
      services.answer.understood,
      own.understanding,
      { catalogue: catalogue.knows, own: index.knows },
    )
    const parts = [
      ...(isCatalogueAstray ? [] : [services.part(wanted)]),
      ...(isOwnAstray ? [] : own.parts),
    ]
    const found = await arrange(question, parts, {
      isCrisis: understood.isCrisis,
      isNeed: synonyms.some(
        ({ serviceTypes, lifeSituations }) => serviceTypes.length + lifeSituations.length > 0,
      ),
      named: wanted.flatMap(({ stems }) => kindNamed(stems) ?? [])[0],
    })
    return {
      ...found,
      understood,
      offered: understood.offered,
      isPlain: own.isPlain || services.answer.isPlain,
    }
  }

  const search = async (question: EverythingQuestion): Promise<EverythingAnswer> => {
    const numbered = question.q.trim() ? await byNumber(question) : []
    if (question.q.trim() && numbered.length === 0) return byWords(question)

    return {
      ...(await arrange(question, numbered, noLeaning)),
      understood: { ...nothingUnderstood, terms: question.q.trim() ? [question.q.trim()] : [] },
      offered: null,
      isPlain: false,
    }
  }

  return {
    search,
    start: keeper.start,
    rebuild: follower.rebuild,
    close: async () => {
      keeper.stop()
      await index.close()
    },
  }
}

const nothingUnderstood: EverythingAnswer['understood'] = {
  terms: [],
  synonyms: [],
  corrected: null,
  offered: null,
  whom: [],
  isCrisis: false,
}
