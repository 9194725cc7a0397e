import { ESLint } from 'eslint'

import { mutated, type Mutant } from './mutant'
import { typeFaults } from './typeFaults'

const linter = new ESLint()

/** What the compiler or the linter says of a mutant: such code never reaches a test. `null` when both let it pass. */
export const refusal = async (text: string, mutant: Mutant): Promise<string | null> => {
  const broken = mutated(text, mutant)
  const [fault] = typeFaults(mutant.file, broken)
  if (fault) return fault

  const [before, after] = [
    await lintFaults(mutant.file, text),
    await lintFaults(mutant.file, broken),
  ]
  return after.find((rule) => !before.includes(rule)) ?? null
}

const lintFaults = async (filePath: string, text: string): Promise<string[]> => {
  const [result] = await linter.lintText(text, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}
