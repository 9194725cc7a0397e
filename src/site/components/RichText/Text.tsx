import type { ReactNode } from 'react'

import { unbreak } from '@/lib/unbreak'

import type { TextNode } from './node'

const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
] as const

type Props = { node: TextNode }

/** Words with their weight and slope. */
export const Text = ({ node }: Props) => {
  const format = typeof node.format === 'number' ? node.format : 0
  const words: ReactNode = unbreak(node.text ?? '')

  return formats
    .filter(([bit]) => format & bit)
    .reduce<ReactNode>((inner, [, Tag]) => <Tag>{inner}</Tag>, words)
}
