import type { NodeProps } from './node'

/** A list with bullets or numbers, or of things to tick off. */
export const List = ({ node, draw }: NodeProps) => {
  const items = (node.children ?? []).map((item, at) => (
    <li key={at}>
      {node.listType === 'check' && <span aria-hidden="true">{item.checked ? '☑ ' : '☐ '}</span>}
      {draw(item.children)}
    </li>
  ))

  if (node.listType === 'number') return <ol start={node.start ?? 1}>{items}</ol>
  return <ul>{items}</ul>
}
