import { sortKey } from '@/lib/sortKey'

const letters = [...'áäąčćďéěęëíľĺłňńóôöőřŕšśťúůüűýžźżабвгґдеєжзиіїйклмнопрстуфхцчшщьюяыъэё']
const signs = ['ch', '„', '“', '”', '–', '\u00a0']
const replaced = [...signs, ...letters.flatMap((letter) => [letter, letter.toUpperCase()])].filter(
  (part) => sortKey(part) !== part,
)

/** How many calls SQLite reads within each other: its parser gives up at some thirty. */
const nestedCalls = 24
const stages = Array.from({ length: Math.ceil(replaced.length / nestedCalls) }, (_, at) =>
  replaced.slice(at * nestedCalls, (at + 1) * nestedCalls),
)

const stageOf = (parts: string[], text: string): string =>
  `${'replace('.repeat(parts.length)}${text}${parts.map((part) => `, '${part}', '${sortKey(part)}')`).join('')}`

/**
 * The key that sorts a text (lib/sortKey) in SQL, as steps: each is a function of the text that the step before
 * it made. SQLite's own `lower` knows English letters only.
 */
export const sortKeySteps: ((text: string) => string)[] = stages.map(
  (parts, at) => (text) => stageOf(parts, at === 0 ? `lower(${text})` : text),
)

/** The key of a column as one expression. */
export const sortKeyIn = (column: string): string => {
  const steps = sortKeySteps.map((step, at) =>
    at === 0
      ? `step0(text) as (select ${step(column)})`
      : `step${at}(text) as (select ${step('text')} from step${at - 1})`,
  )
  return `(with ${steps.join(', ')} select text from step${steps.length - 1})`
}
