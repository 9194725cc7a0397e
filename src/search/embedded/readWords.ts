import type { Locale } from '@/lib/label'

import { languageOfLetters } from '../words/languageOf'
import type { Vocabularies } from '../words/vocabularies'
import type { File } from './file'

const breath = () => new Promise((resolve) => setImmediate(resolve))

/** Reads the words of a file, each with the languages it is of and how many documents have it. */
export const readWords = async (file: File, vocabularies: Vocabularies): Promise<void> => {
  const surfaces = new Map<string, [language: Locale, surface: string][]>()
  const rows = file.prepare('select stem, language, surface from words').raw().all()
  for (const [stem, language, surface] of rows as unknown as [string, Locale, string][]) {
    const known = surfaces.get(stem)
    if (known) known.push([language, surface])
    else surfaces.set(stem, [[language, surface]])
  }
  await breath()
  const stems = file.prepare('select term, doc from found_stems').raw().all()
  for (const [stem, documents] of stems as unknown as [string, number][])
    for (const [language, surface] of surfaces.get(stem) ?? [
      [languageOfLetters(stem) ?? 'cs', stem] as const,
    ])
      vocabularies.add(language, { stem, documents, surface })
}
