import type { ReactNode } from 'react'

import { Block } from './Block'
import { List } from './List'
import type { Context, NodeProps, TextNode } from './node'
import { Table } from './Table'
import { Text } from './Text'
import { TextLink } from './TextLink'
import { Upload } from './Upload'

type Props = { nodes: TextNode[] | undefined; context: Context }

/** The nodes of a text, one after another. */
export const Nodes = ({ nodes, context }: Props) => {
  const draw = (inner: TextNode[] | undefined) => <Nodes nodes={inner} context={context} />
  return nodes?.map((node, at) => <Node key={at} node={node} context={context} draw={draw} />)
}

const Node = (props: NodeProps): ReactNode => {
  const { node, draw } = props

  switch (node.type) {
    case 'text':
      return <Text node={node} />
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? <p>{draw(node.children)}</p> : null
    case 'heading':
      return <Heading {...props} />
    case 'quote':
      return <blockquote>{draw(node.children)}</blockquote>
    case 'horizontalrule':
      return <hr />
    case 'list':
      return <List {...props} />
    case 'link':
    case 'autolink':
      return <TextLink {...props} />
    case 'table':
      return <Table {...props} />
    case 'upload':
      return <Upload {...props} />
    case 'block':
      return <Block {...props} />
    default:
      return null
  }
}

const levels = { h2: ['h2', 'h3'], h3: ['h3', 'h4'], h4: ['h4', 'h5'] } as const

const Heading = ({ node, context, draw }: NodeProps) => {
  const [own, lowered] = levels[node.tag as keyof typeof levels] ?? levels.h4
  const Tag = context.lowerHeadings ? lowered : own

  return <Tag>{draw(node.children)}</Tag>
}
