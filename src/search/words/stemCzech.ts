import { withoutEnding } from '@/lib/withoutEnding'

/** Words whose forms share no stem, as light stemming finds it; folded. */
const irregular = new Map(
  [
    ['dit', 'dite ditete diteti ditetem deti detem detmi detech det detsky detska detske'],
    ['dom', 'dum domu dome domem doma domy'],
    ['clovek', 'clovek cloveka cloveku clovekem lide lidi lidem lidmi lidech'],
    ['peniz', 'penize penez penezi penezum penezich'],
    ['rodik', 'rodic rodice rodicu rodicum rodici rodicich'],
    ['den', 'den dne dni dny dnu dnem dnech'],
    ['noc', 'noc noci nocni nocich'],
    ['prak', 'prace praci pracovat pracuji'],
  ].flatMap(([stem = '', forms = '']) => forms.split(' ').map((form) => [form, stem] as const)),
)

/**
 * The stem of a folded Czech word: its ending goes (lib/withoutEnding), then what softens before endings is
 * made one, as Dolamic and Savoy's light stemmer does it: `c` and `k`, `z` and `h`, and an `e` that comes and
 * goes before the last letter (`babicka`, `babicce` → `babick`; `otec`, `otce` → `otk`). `i` and `y` sound alike
 * and are the commonest error (`nasyli`), so that longer words do not tell them apart; `byt` and `bit` stay two.
 */
export const stemCzech = (word: string): string => {
  const known = irregular.get(word)
  if (known) return known

  const hard = alike(withoutEnding(word)).replace(/c$/, 'k').replace(/z$/, 'h')
  return hard.length > 3 ? hard.replace(/e(?=[^aeiouy]$)/, '') : hard
}

const shortestAlike = 4
const alike = (stem: string): string =>
  stem.length >= shortestAlike ? stem.replaceAll('y', 'i') : stem
