import type { TextNode } from './node'

const isEmpty = (node: TextNode): boolean =>
  node.type === 'paragraph' && (node.children ?? []).length === 0

/** A text without the empty paragraphs that editors leave at the end. */
export const withoutEmptyEnd = (nodes: TextNode[]): TextNode[] =>
  nodes.slice(0, nodes.findLastIndex((node) => !isEmpty(node)) + 1)
