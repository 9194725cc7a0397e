import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { copyTree } from './copyTree'
import { draw } from './draw'
import { described } from './mutant'
import { mutantsOf } from './mutantsOf'
import { refusal } from './refusal'
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
  const wanted = Number(values.sample)
  console.log(`${wanted} of ${all.length} mutants, seed ${values.seed}`)

  const verdicts: Verdict[] = []
  let refused = 0
  for (const mutant of draw(all, Number(values.seed))) {
    if (verdicts.length === wanted) break
    const text = readFileSync(path.join(folder, mutant.file), 'utf8')
    const reason = await refusal(text, mutant)
    if (reason) {
      refused += 1
      continue
    }
    const verdict: Verdict = values.list
      ? { is: 'untried' }
      : await tryMutant(folder, files, mutant)
    verdicts.push(verdict)
    const by = 'by' in verdict ? ` (${verdict.by})` : ''
    console.log(`${verdict.is.padEnd(9)} ${described(text, mutant)}${by}`)
  }
  console.log(summary(verdicts))
  console.log(`refused by the compiler or the linter before any test, others drawn: ${refused}`)
}

/** Code of the portal; not what is generated, nor styles and words. */
const isLogic = (file: string): boolean =>
  /^(collections|src)\/.*\.(tsx?|browser\.js)$/.test(file) &&
  !/^src\/(migrations\/\d|payload-types)|\/(texts(Of\w+)?|sayings|shapes|labelsOf|roleLabels|groups|fonts)\.ts$|\.d\.ts$/.test(
    file,
  )

const summary = (verdicts: Verdict[]): string => {
  const count = (is: Verdict['is']): number =>
    verdicts.filter((verdict) => verdict.is === is).length
  const [caught, survived, unloaded] = [count('caught'), count('survived'), count('unloaded')]
  const rate = Math.round((100 * caught) / (caught + survived + unloaded || 1))
  return [
    `caught ${caught}, survived ${survived}, loaded by no test ${unloaded}: ${rate} %`,
    `undecided (a test that fails on sound code too): ${count('undecided')}`,
  ].join('\n')
}

await main()
process.exit()
