import { unbreak } from '@/lib/unbreak'

/** What a document is made of, in its order. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'facts'; rows: [string, string][] }
  | { kind: 'table'; heads: string[]; widths: number[]; rows: string[][] }

type Node = { type?: string; tag?: string; text?: unknown; children?: unknown }

/** A heading of a document. */
export const heading = (level: number, text: string): Block => ({
  kind: 'heading',
  level,
  text: unbreak(text),
})

/** The lines of a plain text, each a paragraph; none of an empty one. */
export const paragraphs = (text: string | null | undefined): Block[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: unbreak(line) }))

/** What is said of something, without what nobody has said; nothing where nobody has said anything. */
export const facts = (rows: [string, string | null | undefined][]): Block[] => {
  const said = rows.flatMap(([name, value]): [string, string][] =>
    value ? [[name, unbreak(value)]] : [],
  )
  return said.length > 0 ? [{ kind: 'facts', rows: said }] : []
}

/** A table without columns in which nobody has said anything; none without rows. Widths are in proportion. */
export const table = (heads: string[], widths: number[], rows: string[][]): Block[] => {
  const isSaid = (_: unknown, at: number) => rows.some((row) => row[at])
  if (!heads.some(isSaid)) return []
  return [
    {
      kind: 'table',
      heads: heads.filter(isSaid),
      widths: widths.filter(isSaid),
      rows: rows.map((row) => row.filter(isSaid).map(unbreak)),
    },
  ]
}

/** The blocks of a text in Lexical's JSON; its headings stand below `level`. */
export const richBlocks = (value: unknown, level: number): Block[] => {
  const root = (value as { root?: Node } | null | undefined)?.root
  let last = level
  return nodesIn(root).flatMap((node): Block[] => {
    if (node.type === 'heading') {
      const wanted = level + Math.max(1, Number(String(node.tag).slice(1)) - 1)
      // A document may skip no level.
      last = Math.min(wanted, last + 1)
      return [heading(last, textOf(node))]
    }
    if (node.type === 'list') {
      const items = nodesIn(node).map((item) => unbreak(textOf(item)))
      return items.some(Boolean) ? [{ kind: 'list', items: items.filter(Boolean) }] : []
    }
    if (node.type === 'table') return [tableOf(node)].flat()
    return paragraphs(textOf(node))
  })
}

const tableOf = (node: Node): Block[] => {
  const [heads = [], ...rows] = nodesIn(node).map((row) => nodesIn(row).map(textOf))
  const full = rows.map((row) => heads.map((_, at) => row[at] ?? ''))
  return table(
    heads,
    heads.map(() => 1),
    full,
  )
}

const nodesIn = (node: Node | undefined): Node[] =>
  Array.isArray(node?.children) ? (node.children as Node[]) : []

const textOf = (node: Node): string => {
  if (node.type === 'linebreak') return '\n'
  return typeof node.text === 'string' ? node.text : nodesIn(node).map(textOf).join('')
}
