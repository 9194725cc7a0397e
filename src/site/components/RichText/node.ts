import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'

/** One node of a text in Lexical's JSON, as it comes over REST: nothing about it is certain. */
export type TextNode = {
  type?: string
  tag?: string
  text?: string
  format?: number | string
  listType?: string
  start?: number
  checked?: boolean
  value?: unknown
  relationTo?: string
  fields?: Record<string, unknown>
  children?: TextNode[]
  headerState?: number
  colSpan?: number
  rowSpan?: number
}

/** A text as a field of a document holds it. */
export type TextValue = { root?: unknown } | null | undefined

/** The nodes at the top of a text. */
export const topNodes = (value: TextValue): TextNode[] =>
  (value?.root as TextNode | undefined)?.children ?? []

export type Context = { locale: Locale; lowerHeadings: boolean }

export type NodeProps = {
  node: TextNode
  context: Context
  /** Draws the nodes inside; given, because what holds nodes is itself drawn among nodes. */
  draw: (nodes: TextNode[] | undefined) => ReactNode
}
