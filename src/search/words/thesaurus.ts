import type { Locale } from '@/lib/label'

import type { Synonym } from '../types'
import { isCrisisWord } from './crisisWords'
import { languageOf } from './languageOf'
import { isPerson } from './persons'
import { phraseKey } from './phraseKey'
import { stemsOf } from './stemsOf'
import { stopWords } from './stopWords'
import { tokens } from './tokens'

/** A word of a question: as it was typed, folded, and the stems that stand for it. */
export type Said = { word: string; stems: readonly string[] }

/** A phrase in a question: the places of all its words, and of those among them that tell something. */
export type FoundPhrase = {
  synonym: Synonym
  at: number[]
  telling: number[]
  /** It says whom, or what else somebody wants to know, and not what about. */
  isMinor: boolean
  /** The phrase as one word, by which a server finds it (./phraseKey). */
  key: string
}

type Part = Said & {
  kind: 'telling' | 'exact' | 'person' | 'loose'
}

/** A word or phrase of people's own. */
type Phrase = {
  parts: Part[]
  anchors: Part[]
  synonym: Synonym
  isMinor: boolean
  key: string
}

/** Words that stand anywhere in a Czech sentence: “zabít se”, “chci se zabít”. */
const loose = new Set('se si me mne mi ho ji mu nam vas ti te'.split(' '))
/** Words that people leave out or change: phrases that tell of no crisis are found without them. */
const light = new Set(
  `a i v ve s z ze na do k ke o u pro po pri za od už uz by jsem je the a of to in on at for and my with та і й в у на до з за`.split(
    ' ',
  ),
)
/** How many words may stand between two words of a phrase, and how many of them may tell something of their own. */
type Gap = { words: number; telling: number }
const gaps = {
  usual: { words: 3, telling: 3 },
  crisis: { words: 3, telling: 1 },
  /** “Už nemůžu dál” is not “už nemůžu chodit a dál …”. */
  tight: { words: 3, telling: 0 },
} satisfies Record<string, Gap>

/** The words that staff have written down, ready to be found in a question. */
export class Thesaurus {
  /** Each stem with the word as it was written, by language. */
  readonly words: { stem: string; surface: string; language: Locale }[] = []
  private readonly crisisStems = new Set<string>()
  private readonly byStem = new Map<string, Phrase[]>()

  constructor(synonyms: Synonym[]) {
    for (const synonym of synonyms) for (const text of synonym.words) this.add(text, synonym)
  }

  /** Whether a word is of those that nothing may be put right from or to. */
  isOfCrisis(word: string): boolean {
    return isCrisisWord(word) || stemsOf(word).some((stem) => this.crisisStems.has(stem))
  }

  /**
   * The phrases whose words stand in a question in their order, with at most small gaps; longer ones leave none to
   * their parts. A phrase of crisis is there with every one of its words, or not at all.
   */
  find(question: readonly Said[]): FoundPhrase[] {
    const candidates = new Set(
      question.flatMap(({ word, stems }) =>
        [word, ...stems].flatMap((key) => this.byStem.get(key) ?? []),
      ),
    )
    const found = [...candidates].flatMap((phrase) => placesOf(phrase, question) ?? [])
    return found.filter(
      ({ at, synonym }) =>
        !found.some(
          (other) =>
            other.at.length > at.length &&
            (other.synonym.isCrisis || !synonym.isCrisis) &&
            at.every((each) => other.at.includes(each)),
        ),
    )
  }

  private add(text: string, synonym: Synonym): void {
    const read = tokens(text)
    const isAlone = read.every(({ word }) => stopWords.has(word) || isPerson(word))
    const parts = read.map(({ word }): Part => ({
      word,
      stems: stemsOf(word),
      kind: kindOf(word, isAlone),
    }))
    this.learn(text, synonym)
    const anchors = parts.filter(
      ({ kind, word }) =>
        kind === 'telling' ||
        (kind === 'exact' && (isAlone || synonym.isCrisis || !light.has(word))),
    )
    const [first] = anchors
    if (!first) return
    const isMinor = isAlone && !synonym.isCrisis
    const phrase = { parts, anchors, synonym, isMinor, key: phraseKey(text) }
    for (const key of first.kind === 'exact' ? [first.word] : first.stems) {
      const list = this.byStem.get(key) ?? []
      list.push(phrase)
      this.byStem.set(key, list)
    }
  }

  private learn(text: string, { isCrisis }: Synonym): void {
    const language = languageOf(text)
    const isWord = tokens(text).length === 1
    for (const { word, start, end } of tokens(text)) {
      if (stopWords.has(word)) continue
      for (const stem of stemsOf(word)) {
        this.words.push({ stem, surface: text.slice(start, end).toLowerCase(), language })
        if (isCrisis && isWord) this.crisisStems.add(stem)
      }
    }
  }
}

/** A phrase of nothing but words that say nothing alone is found by them, as they are. */
const kindOf = (word: string, isAlone: boolean): Part['kind'] => {
  if (loose.has(word)) return 'loose'
  if (stopWords.has(word)) return 'exact'
  return isPerson(word) && !isAlone ? 'person' : 'telling'
}

/** The places of a phrase in a question; null where it is not there. */
const placesOf = (
  { parts, anchors, synonym, isMinor, key }: Phrase,
  question: readonly Said[],
): FoundPhrase | null => {
  const gap = gapOf(anchors, synonym)
  const chain = inOrder(anchors, question, gap)
  if (!chain) return null

  const window = [(chain[0] ?? 0) - gap.words - 1, (chain.at(-1) ?? 0) + gap.words + 1] as const
  const others: number[] = []
  for (const part of parts.filter(({ kind }) => kind === 'loose' || kind === 'person')) {
    const place = question.findIndex(
      (said, at) =>
        at >= window[0] &&
        at <= window[1] &&
        !chain.includes(at) &&
        !others.includes(at) &&
        (part.kind === 'loose' ? said.word === part.word : isPersonSaid(said)),
    )
    if (place < 0) return null
    others.push(place)
  }
  const telling = chain.filter((_, at) => anchors[at]?.kind === 'telling')
  return {
    synonym,
    isMinor,
    key,
    at: [...chain, ...others],
    telling: telling.length > 0 ? telling : chain,
  }
}

const gapOf = (anchors: readonly Part[], { isCrisis }: Synonym): Gap => {
  if (!isCrisis) return gaps.usual
  return anchors.some(({ kind }) => kind === 'telling') ? gaps.crisis : gaps.tight
}

/** The places of words that follow each other, the first of them after `before`, with gaps no wider than that. */
const inOrder = (
  anchors: readonly Part[],
  question: readonly Said[],
  gap: Gap,
  before = -1,
): number[] | null => {
  const [first, ...rest] = anchors
  if (!first) return []
  let telling = 0
  const until = before < 0 ? question.length : before + gap.words + 2
  for (let at = before + 1; at < Math.min(until, question.length); at += 1) {
    const said = question[at]
    if (!said || (before >= 0 && telling > gap.telling)) return null
    if (isSaid(first, said)) {
      const following = inOrder(rest, question, gap, at)
      if (following) return [at, ...following]
    }
    if (!stopWords.has(said.word)) telling += 1
  }
  return null
}

const isSaid = ({ kind, word, stems }: Part, said: Said): boolean =>
  kind === 'exact' ? said.word === word : said.stems.some((stem) => stems.includes(stem))

const isPersonSaid = ({ word }: Said): boolean => isPerson(word)
