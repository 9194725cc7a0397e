type Node = { text?: unknown; type?: unknown; children?: unknown }

const textOf = (node: Node): string => {
  if (typeof node.text === 'string') return node.text
  const children = Array.isArray(node.children) ? (node.children as Node[]) : []

  return children.map(textOf).join(node.type === 'root' ? '\n' : '')
}

/** The words of a text in Lexical's JSON, paragraphs on lines of their own. */
export const richTextPlain = (value: unknown): string => {
  const root = (value as { root?: Node } | null | undefined)?.root
  return root ? textOf(root).trim() : ''
}

/** Whether a text says nothing: missing, or only empty paragraphs. */
export const isEmptyText = (value: unknown): boolean => richTextPlain(value) === ''
