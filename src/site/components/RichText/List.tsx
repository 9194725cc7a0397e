import type { NodeProps, TextNode } from './node'

/** A list with bullets or numbers, or of things to tick off. */
export const List = ({ node, draw }: NodeProps) => {
  const items = withNested(node.children ?? []).map((item, at) => (
    <li key={at}>
      {node.listType === 'check' && <span aria-hidden="true">{item.checked ? '☑ ' : '☐ '}</span>}
      {draw(item.children)}
    </li>
  ))

  if (node.listType === 'number') return <ol start={node.start ?? 1}>{items}</ol>
  return <ul>{items}</ul>
}

/** The editor keeps a nested list as an item of its own, which would get a mark and a number: it belongs to the item before. */
const withNested = (items: TextNode[]): TextNode[] =>
  items.reduce<TextNode[]>((drawn, item) => {
    const before = drawn.at(-1)
    const isNested = item.children?.length === 1 && item.children[0]?.type === 'list'
    if (!isNested || !before) return [...drawn, item]

    const children = [...(before.children ?? []), ...(item.children ?? [])]
    return [...drawn.slice(0, -1), { ...before, children }]
  }, [])
