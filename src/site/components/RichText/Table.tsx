import type { NodeProps, TextNode } from './node'
import styles from './RichText.module.css'

/** A table that scrolls by itself on a narrow screen instead of widening the page. */
export const Table = ({ node, draw }: NodeProps) => (
  <div className={styles.scroller} tabIndex={0} role="region" aria-label={headOf(node)}>
    <table>
      <tbody>
        {node.children?.map((row, at) => (
          <tr key={at}>
            {row.children?.map((cell, cellAt) => (
              <Cell key={cellAt} node={cell} draw={draw} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Cell = ({ node, draw }: Pick<NodeProps, 'node' | 'draw'>) => {
  const content = draw(node.children)
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
