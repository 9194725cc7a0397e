import { remembered } from './remembered'
import { stemCzech } from './stemCzech'
import { stemEnglish } from './stemEnglish'
import { stemUkrainian } from './stemUkrainian'

/**
 * The stems under which a folded word is kept and looked for. A word in Latin letters may be Czech or English:
 * nobody says in which language they type, so it goes under both.
 */
export const stemsOf = remembered((word: string): readonly string[] => {
  if (/\p{Script=Cyrillic}/u.test(word)) return [stemUkrainian(word)]

  const czech = stemCzech(word)
  const english = stemEnglish(word)
  return czech === english || english === word ? [czech] : [czech, english]
})
