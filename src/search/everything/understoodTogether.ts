import type { SearchAnswer } from '@/lib/catalogueSearch'

import type { Understanding } from '../embedded/understand'
import { crisisHelpOf } from '../synonymNames'
import { tokens } from '../words/tokens'

type Understood = SearchAnswer['understood']
type Knows = (word: string) => Promise<boolean>

/** What both indexes made of a question, and whose answer follows a word that the other one knows as it is. */
export type Together = { understood: Understood; isCatalogueAstray: boolean; isOwnAstray: boolean }

/**
 * What one index puts right or offers may be a word of the other: a word that exists anywhere is no error. What was
 * found by the other word alone is then left out.
 */
export const understoodTogether = async (
  q: string,
  catalogue: Understood,
  own: Understanding,
  knows: { catalogue: Knows; own: Knows },
): Promise<Together> => {
  const isError = async (rewritten: string | null, known: Knows): Promise<boolean> =>
    rewritten !== null && !(await knowsRewritten(q, rewritten, known))
  const [corrected, ownCorrected, offered, ownOffered] = await Promise.all([
    isError(catalogue.corrected, knows.own),
    isError(own.corrected, knows.catalogue),
    isError(catalogue.offered, knows.own),
    isError(own.offered, knows.catalogue),
  ])
  const isCrisis = crisisHelpOf(own.synonyms).types.length > 0 || own.isNearCrisis
  return {
    understood: {
      ...catalogue,
      corrected: corrected ? catalogue.corrected : ownCorrected ? own.corrected : null,
      offered: offered ? catalogue.offered : ownOffered ? own.offered : null,
      isCrisis: catalogue.isCrisis || isCrisis,
    },
    isCatalogueAstray: catalogue.corrected !== null && !corrected && catalogue.terms.length === 1,
    isOwnAstray: own.corrected !== null && !ownCorrected && own.wanted.length === 1,
  }
}

/** Whether some word that was put in the place of another one was known as it was typed. */
const knowsRewritten = async (q: string, rewritten: string, knows: Knows): Promise<boolean> => {
  const [typed, made] = [tokens(q), tokens(rewritten)]
  const changed = typed.filter(({ word }, at) => word !== made[at]?.word)
  const known = await Promise.all(changed.map(({ word }) => knows(word)))
  return known.includes(true)
}
