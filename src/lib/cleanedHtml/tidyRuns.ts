import type { Look, Run } from './block'

/** Words as they are read: no spaces at the ends of lines, none doubled, no invisible marks. */
export const tidyRuns = (runs: Run[]): Run[] => {
  const tidy: Run[] = []
  for (const run of runs) {
    const last = tidy.at(-1)
    const before = last?.text ?? '\n'
    const text = tidyText(run.text, /[\s\u00a0]$/.test(before))
    if (run.text === '\n') {
      trimEnd(tidy)
      if (tidy.length > 0) tidy.push({ text: '\n' })
    } else if (text && last && last.text !== '\n' && sameLook(last, run)) {
      last.text += text
    } else if (text) {
      tidy.push({ ...run, text })
    }
  }
  trimEnd(tidy)
  while (tidy.at(-1)?.text === '\n') {
    tidy.pop()
    trimEnd(tidy)
  }
  return tidy
}

/** The parts of a text between empty lines. */
export const paragraphsIn = (runs: Run[]): Run[][] => {
  const parts: Run[][] = [[]]
  let breaks = 0
  for (const run of tidyRuns(runs)) {
    if (run.text === '\n') {
      breaks += 1
      continue
    }
    if (breaks > 1) parts.push([])
    else if (breaks === 1) parts.at(-1)?.push({ text: '\n' })
    breaks = 0
    parts.at(-1)?.push(run)
  }
  return parts.filter((part) => part.length > 0)
}

const tidyText = (text: string, isAfterSpace: boolean): string => {
  const single = text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]{2,}/g, ' ')
    .replace(/[\t\r\n\f]/g, ' ')
  return isAfterSpace ? single.replace(/^[\s\u00a0]+/, '') : single
}

const trimEnd = (runs: Run[]): void => {
  for (let last = runs.at(-1); last && last.text !== '\n'; last = runs.at(-1)) {
    last.text = last.text.replace(/[\s\u00a0]+$/, '')
    if (last.text) return
    runs.pop()
  }
}

const looks = ['bold', 'italic', 'strike', 'sub', 'sup', 'href'] as const

/** Whether two stretches of words look the same. */
const sameLook = (one: Look, other: Look): boolean =>
  looks.every((look) => (one[look] || undefined) === (other[look] || undefined))
