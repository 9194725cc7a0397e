import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { mutated, type Mutant } from './mutant'
import { nearestTests } from './nearestTests'
import { runStage } from './runStage'

export type Verdict =
  | { is: 'caught'; by: string }
  | { is: 'survived' }
  | { is: 'unloaded' }
  | { is: 'untried' }
  | { is: 'undecided'; by: string }

/** Breaks one place of the copy, asks the nearest tests about it and mends it. */
export const tryMutant = async (
  folder: string,
  files: string[],
  mutant: Mutant,
): Promise<Verdict> => {
  const stages = nearestTests(mutant.file, files)
  if (stages.length === 0) return { is: 'unloaded' }

  const place = path.join(folder, mutant.file)
  const whole = readFileSync(place, 'utf8')
  for (const stage of stages) {
    writeFileSync(place, mutated(whole, mutant))
    const { failed, hasEnded } = await runStage(folder, stage)
    writeFileSync(place, whole)

    const [nearest = ''] = stage.tests
    if (!hasEnded)
      return (await runStage(folder, stage)).hasEnded
        ? { is: 'caught', by: 'tests without an end' }
        : { is: 'undecided', by: nearest }
    if (failed && (await isGreen(folder, { ...stage, tests: [failed] })))
      return { is: 'caught', by: failed }
    if (failed) return { is: 'undecided', by: failed }
  }
  return { is: 'survived' }
}

const green = new Set<string>()

/** A test that fails on sound code as well has caught nothing. */
const isGreen = async (folder: string, stage: Parameters<typeof runStage>[1]): Promise<boolean> => {
  const [test = ''] = stage.tests
  if (!green.has(test) && !(await runStage(folder, stage)).failed) green.add(test)
  return green.has(test)
}
