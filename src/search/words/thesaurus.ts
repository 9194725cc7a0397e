import type { Synonym } from '../types'
import { meaningIn } from './meaningIn'
import { stemsOf } from './stemsOf'

/** A word or phrase of people's own: the stems that must all be there, each in any of its forms. */
type Phrase = { stems: (readonly string[])[]; synonym: Synonym }

/** The words that staff have written down, ready to be found in a question. */
export class Thesaurus {
  readonly words = new Map<string, string>()
  private readonly byStem = new Map<string, Phrase[]>()

  constructor(synonyms: Synonym[]) {
    for (const synonym of synonyms) for (const text of synonym.words) this.add(text, synonym)
  }

  /** The phrases in a question, each with the places of its words; longer ones leave none to their parts. */
  find(question: string[][]): { synonym: Synonym; at: number[] }[] {
    const candidates = new Set(question.flat().flatMap((stem) => this.byStem.get(stem) ?? []))
    const found = [...candidates].flatMap(({ stems, synonym }) => {
      const at = stems.map((forms) =>
        question.findIndex((typed) => typed.some((stem) => forms.includes(stem))),
      )
      return at.includes(-1) ? [] : [{ synonym, at }]
    })
    return found.filter(
      ({ at }) =>
        !found.some(
          (other) => other.at.length > at.length && at.every((each) => other.at.includes(each)),
        ),
    )
  }

  private add(text: string, synonym: Synonym): void {
    // As of a question: “nevím jak dál” is nothing but words that otherwise say nothing.
    const meaning = meaningIn(text)
    const stems = meaning.map(({ word }) => stemsOf(word))
    meaning.forEach(({ start, end }, at) => {
      for (const stem of stems[at] ?? [])
        if (!this.words.has(stem)) this.words.set(stem, text.slice(start, end).toLowerCase())
    })
    const [first = []] = stems
    for (const stem of first) {
      const list = this.byStem.get(stem) ?? []
      list.push({ stems, synonym })
      this.byStem.set(stem, list)
    }
  }
}
