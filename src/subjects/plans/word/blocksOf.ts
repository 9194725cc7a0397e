/** What a file of Word is made of, in its order. */
export type WordBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string; isListed: boolean }
  | { kind: 'table'; rows: string[][]; isMerged: boolean }

/** A node as mammoth reads it. */
type Node = {
  type: string
  value?: string
  styleName?: string | null
  numbering?: unknown
  colSpan?: number
  rowSpan?: number
  children?: Node[]
}

const headed = /^heading ([1-9])$/i
// Neither says what the plan is about: contents are what the headings say, and the plan has its title.
const left = /^(toc( heading| \d)|title|subtitle)$/i

/** The blocks of a document that mammoth has read; empty paragraphs and contents are left out. */
export const blocksOf = ({ children = [] }: Node): WordBlock[] =>
  children.flatMap((node): WordBlock[] => {
    if (node.type === 'table') return [tableOf(node)]
    if (node.type !== 'paragraph') return []
    const text = tidied(textOf(node))
    const style = node.styleName ?? ''
    if (text === '' || left.test(style)) return []
    const [, level] = headed.exec(style) ?? []
    return level
      ? [{ kind: 'heading', level: Number(level), text: text.replaceAll('\n', ' ') }]
      : [{ kind: 'paragraph', text, isListed: Boolean(node.numbering) }]
  })

const tableOf = (table: Node): WordBlock => {
  const rows = table.children ?? []
  const cells = rows.flatMap((row) => row.children ?? [])
  return {
    kind: 'table',
    rows: rows.map((row) =>
      (row.children ?? []).map((cell) =>
        (cell.children ?? [])
          .map((node) => tidied(textOf(node)))
          .filter(Boolean)
          .join('\n'),
      ),
    ),
    isMerged: cells.some(({ colSpan = 1, rowSpan = 1 }) => colSpan > 1 || rowSpan > 1),
  }
}

const textOf = ({ type, value, children = [] }: Node): string => {
  if (type === 'text') return value ?? ''
  if (type === 'tab') return '\t'
  if (type === 'break') return '\n'
  return children.map(textOf).join('')
}

const tidied = (text: string): string =>
  text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim()
