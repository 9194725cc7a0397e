type Node = {
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: Record<string, unknown>
}

/** Parts of a text that stand on a line of their own. */
const lines = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablerow', 'block', 'upload'])

/** The words of a text in Lexical's JSON, each paragraph, item and row of a table on its line, links with their address. */
export const richTextLines = (value: unknown): string => {
  const root = (value as { root?: Node } | null | undefined)?.root
  return root
    ? textOf(root)
        .replace(/\n+/g, '\n')
        .replace(/^\n|\n$/g, '')
    : ''
}

const textOf = (node: Node): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text

  const children = Array.isArray(node.children) ? (node.children as Node[]) : []
  const inner = children.map(textOf).join(node.type === 'tablerow' ? ' | ' : '')
  const own = inner + ofBlock(node) + ofLink(node)
  if (node.type === 'tablecell') return own.replace(/\n+/g, ' ').trim()
  return lines.has(String(node.type)) ? `\n${own.trim()}\n` : own
}

const ofLink = ({ type, fields }: Node): string =>
  type === 'link' && typeof fields?.url === 'string' ? ` (${fields.url})` : ''

/** What stands in the boxes of a block, one after another. */
const ofBlock = ({ type, fields }: Node): string =>
  type === 'block'
    ? textsIn({ ...fields, id: null, blockType: null, blockName: null }).join(' · ')
    : ''

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [richTextLines(value)]
  return Object.values(value).flatMap(textsIn)
}
