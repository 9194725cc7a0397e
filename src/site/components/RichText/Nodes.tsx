import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'

import { Block } from './Block'
import { List } from './List'
import type { TextNode } from './node'
import { Table } from './Table'
import { Text } from './Text'
import { TextLink } from './TextLink'
import { Upload } from './Upload'

export type Context = { locale: Locale; lowerHeadings: boolean }

type Props = { nodes: TextNode[] | undefined; context: Context }

/** The nodes of a text, one after another. */
export const Nodes = ({ nodes, context }: Props) =>
  nodes?.map((node, at) => <Node key={at} node={node} context={context} />)

export type NodeProps = { node: TextNode; context: Context }

const Node = ({ node, context }: NodeProps): ReactNode => {
  const children = () => <Nodes nodes={node.children} context={context} />

  switch (node.type) {
    case 'text':
      return <Text node={node} />
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? <p>{children()}</p> : null
    case 'heading':
      return <Heading node={node} context={context} />
    case 'quote':
      return <blockquote>{children()}</blockquote>
    case 'horizontalrule':
      return <hr />
    case 'list':
      return <List node={node} context={context} />
    case 'link':
    case 'autolink':
      return <TextLink node={node} context={context} />
    case 'table':
      return <Table node={node} context={context} />
    case 'upload':
      return <Upload node={node} context={context} />
    case 'block':
      return <Block node={node} context={context} />
    default:
      return null
  }
}

const levels = { h2: ['h2', 'h3'], h3: ['h3', 'h4'], h4: ['h4', 'h5'] } as const

const Heading = ({ node, context }: NodeProps) => {
  const [own, lowered] = levels[node.tag as keyof typeof levels] ?? levels.h4
  const Tag = context.lowerHeadings ? lowered : own

  return (
    <Tag>
      <Nodes nodes={node.children} context={context} />
    </Tag>
  )
}
