import { readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { copyTree } from './copyTree'
import { described, type Mutant } from './mutant'
import { mutantsOf } from './mutantsOf'
import { sample } from './sample'
import { tryMutant, type Verdict } from './tryMutant'

/**
 * `npm run mutants`: breaks the code in small places by chance and says which of them no test noticed.
 * `--sample=100`, `--seed=1` and `--only=src/lib` narrow it; `--list` only says what would be tried.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      sample: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
    },
  })
  const { folder, files } = copyTree()
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

  const all = files
    .filter((file) => isLogic(file) && file.startsWith(values.only))
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
  const chosen = sample(all, Number(values.sample), Number(values.seed))
  console.log(`${chosen.length} of ${all.length} mutants, seed ${values.seed}`)
  if (values.list) return chosen.forEach((mutant) => console.log(words(mutant)))

  const verdicts: Verdict[] = []
  for (const mutant of chosen) {
    const verdict = await tryMutant(folder, files, mutant)
    verdicts.push(verdict)
    const by = 'by' in verdict ? ` (${verdict.by})` : ''
    console.log(`${verdict.is.padEnd(9)} ${words(mutant)}${by}`)
  }
  console.log(summary(verdicts))
}

/** Code of the portal; not what is generated, nor styles and words. */
const isLogic = (file: string): boolean =>
  /^(collections|src)\/.*\.(tsx?|browser\.js)$/.test(file) &&
  !/^src\/(migrations\/\d|payload-types)|\/(texts(Of\w+)?|sayings|shapes|labelsOf|roleLabels|groups|fonts)\.ts$|\.d\.ts$/.test(
    file,
  )

const words = (mutant: Mutant): string => described(readFileSync(mutant.file, 'utf8'), mutant)

const summary = (verdicts: Verdict[]): string => {
  const count = (is: Verdict['is']): number =>
    verdicts.filter((verdict) => verdict.is === is).length
  const [caught, survived] = [count('caught'), count('survived')]
  const rate = Math.round((100 * caught) / (caught + survived || 1))
  return [
    `caught ${caught}, survived ${survived}: ${rate} %`,
    `loaded by no test, journeys at most: ${count('unloaded')}`,
    `undecided (too slow, or a test that fails on sound code too): ${count('undecided')}`,
  ].join('\n')
}

await main()
process.exit()
