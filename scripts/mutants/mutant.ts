/** One small change of one place in the code. */
export type Mutant = {
  file: string
  kind: string
  /** Where in the text of the file the change begins and ends. */
  from: number
  to: number
  /** What stands there instead. */
  after: string
}

/** The text of a file with the change in it. */
export const mutated = (text: string, { from, to, after }: Mutant): string =>
  text.slice(0, from) + after + text.slice(to)

/** `src/lib/phone.ts:12 compare  a > b → a >= b`, on one line. */
export const described = (text: string, mutant: Mutant): string => {
  const line = text.slice(0, mutant.from).split('\n').length
  const [before, after] = [text.slice(mutant.from, mutant.to), mutant.after].map(oneLine)
  return `${mutant.file}:${line} ${mutant.kind}: ${before} → ${after || '(nothing)'}`
}

const longestShown = 90

const oneLine = (code: string): string => {
  const line = code.replaceAll(/\s+/g, ' ').trim()
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line
}
