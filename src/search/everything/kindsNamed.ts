import { everythingKinds, kindLabels, type EverythingKind } from '@/lib/everythingSearch'
import { locales } from '@/lib/label'

import { stemsOf } from '../words/stemsOf'
import { tokens } from '../words/tokens'

/** The kinds by the stems of their names in each language; names of two words are said otherwise. */
const byStem = new Map<string, EverythingKind>(
  everythingKinds.flatMap((kind) =>
    locales.flatMap((locale) => {
      const [first, ...more] = tokens(kindLabels[kind][locale])
      return first && more.length === 0
        ? stemsOf(first.word).map((stem) => [stem, kind] as const)
        : []
    }),
  ),
)

/** The kind that a word names: “dotace projekt” asks for projects. */
export const kindNamed = (stems: readonly string[]): EverythingKind | undefined =>
  stems.flatMap((stem) => byStem.get(stem) ?? [])[0]
