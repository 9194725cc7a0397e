import { locales, type Locale } from '@/lib/label'

import { Vocabulary, type Entry, type Near } from './vocabulary'

/** One vocabulary for each language: a word of one is never put right by a word of another. */
export class Vocabularies {
  private readonly all: Record<Locale, Vocabulary> = {
    cs: new Vocabulary(),
    en: new Vocabulary(),
    uk: new Vocabulary(),
  }

  add(language: Locale, entry: Entry): void {
    this.all[language].add(entry)
  }

  /** A stem of documents, with a word of it in each of its languages. */
  learn(stem: string, surfaces: Partial<Record<Locale, string>>, documents: number): void {
    for (const locale of locales) {
      const surface = surfaces[locale]
      if (surface !== undefined) this.add(locale, { stem, surface, documents })
    }
  }

  has(stem: string, language: Locale): boolean {
    return this.all[language].get(stem) !== undefined
  }

  /** What is known of a stem in any of the languages; the documents are counted once for all of them. */
  get(stem: string): Entry | undefined {
    return this.all.cs.get(stem) ?? this.all.en.get(stem) ?? this.all.uk.get(stem)
  }

  /** Whether some word of any language begins so. */
  hasBeginning(beginning: string): boolean {
    return locales.some((locale) => this.all[locale].hasBeginning(beginning))
  }

  /** The best neighbours of a stem in its language, the nearest and most usual first. */
  near(language: Locale, stem: string, most: number): Near[] {
    return this.all[language].near(stem, most)
  }
}
