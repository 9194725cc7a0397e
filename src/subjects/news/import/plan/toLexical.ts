import { convertHTMLToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { DOMWindow } from 'jsdom'
import type { Payload, RichTextField } from 'payload'

import { letteredItems } from '@/lib/cleanedHtml/letteredItems'

export type Node = { type: string; text?: string; children?: Node[]; [name: string]: unknown }
export type LexicalText = { root: Node }

/** Cleaned HTML as the desk's editor stores it, by Payload's converter and what that does not know. */
export const toLexical = (
  payload: Payload,
  { DOMParser }: DOMWindow,
  html: string,
): LexicalText => {
  const editorConfig = editorConfigFactory.fromField({ field: bodyOf(payload) })
  const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html')
  class Read {
    readonly window: { document: Document }
    constructor(text: string) {
      this.window = { document: parsed(text) }
    }
  }
  const converted = (text: string): Node[] => {
    if (!text) return []
    const { root } = convertHTMLToLexical({ editorConfig, html: text, JSDOM: Read })
    return root.children as unknown as Node[]
  }

  const children: Node[] = []
  let ordinary = ''
  for (const element of parsed(html).body.children) {
    const own = ownNode(element)
    if (!own) {
      ordinary += element.outerHTML
      continue
    }
    children.push(...converted(ordinary), own)
    ordinary = ''
  }
  children.push(...converted(ordinary))
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

/** A line across makes a node of the browser there, and a list a), b) is a block of ours. */
const ownNode = (element: Element): Node | null => {
  if (element.tagName === 'HR') return { type: 'horizontalrule', version: 1 }
  const items = letteredItems(element)
  if (!items) return null
  const fields = { id: idOf(), blockName: '', blockType: 'letteredList', items: items.map(withId) }
  return { type: 'block', version: 2, format: '', fields }
}

const withId = (item: { text: string }) => ({ ...item, id: idOf() })
const idOf = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 24)

const bodyOf = (payload: Payload): RichTextField => {
  const field = payload.collections.news.config.flattenedFields.find(({ name }) => name === 'body')
  if (field?.type !== 'richText') throw new Error('News have no text.')
  return field
}
