import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'

import type { Fault } from './ContentError'

/** Names a mistake in an entry; `field` is a path such as `contacts.phones.0.number`. */
export type FaultIn = (field: string, sentence: string) => Fault

/** What a YAML file says, what is wrong with its writing, and on which line a field of its nth item stands. */
export const openYaml = (file: string) => {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const name = path.relative('', file)
  const lineOf = (steps: string[]): number => {
    const node = document.getIn(steps, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return steps.length ? lineOf(steps.slice(0, -1)) : 1
  }
  const faultIn =
    (nth?: number): FaultIn =>
    (field, sentence) => {
      const steps = [nth === undefined ? '' : String(nth), ...field.split('.')].filter(Boolean)
      return { file: name, line: lineOf(steps), field, sentence }
    }
  const faults = document.errors.map(({ message, linePos }): Fault => {
    const [sentence] = message.split(' at line')
    return { file: name, line: linePos?.[0].line, sentence: `není platný YAML (${sentence}).` }
  })
  return { value: faults.length ? null : (document.toJS() as unknown), faults, faultIn }
}
