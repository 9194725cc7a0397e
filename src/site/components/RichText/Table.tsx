import type { TextNode } from './node'
import { type NodeProps, Nodes } from './Nodes'
import styles from './RichText.module.css'

/** A table that scrolls by itself on a narrow screen instead of widening the page. */
export const Table = ({ node, context }: NodeProps) => (
  <div className={styles.scroller} tabIndex={0} role="region" aria-label={headOf(node)}>
    <table>
      <tbody>
        {node.children?.map((row, at) => (
          <tr key={at}>
            {row.children?.map((cell, cellAt) => (
              <Cell key={cellAt} node={cell} context={context} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Cell = ({ node, context }: NodeProps) => {
  const content = <Nodes nodes={node.children} context={context} />
  const span = { colSpan: node.colSpan, rowSpan: node.rowSpan }
  if (!node.headerState) return <td {...span}>{content}</td>

  return (
    <th {...span} scope={node.headerState === 2 ? 'row' : 'col'}>
      {content}
    </th>
  )
}

const wordsOf = (node: TextNode): string =>
  node.text ?? (node.children ?? []).map(wordsOf).join(' ').trim()

const headOf = (table: TextNode): string =>
  (table.children?.[0]?.children ?? []).map(wordsOf).filter(Boolean).join(', ')
