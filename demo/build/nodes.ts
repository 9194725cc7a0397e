import { randomBytes } from 'node:crypto'

import { Ref } from './ref'

/** A node of a text in Lexical's JSON, as the desk's editor stores it. */
export type Node = { type: string; version: number; [key: string]: unknown }

/** A whole text in Lexical's JSON. */
export type LexicalText = {
  root: {
    type: 'root'
    children: Node[]
    direction: 'ltr' | null
    format: ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

const formats = { plain: 0, bold: 1, italic: 2 }
const element = { direction: null, format: '' as const, indent: 0 }
const newId = () => randomBytes(12).toString('hex')

export const root = (children: Node[]): LexicalText => ({
  root: { type: 'root', children, ...element, version: 1 },
})

export const words = (text: string, format: keyof typeof formats = 'plain'): Node => ({
  ...{ type: 'text', detail: 0, format: formats[format], mode: 'normal', style: '', text },
  version: 1,
})

export const paragraph = (children: Node[]): Node => ({
  ...{ type: 'paragraph', ...element, textFormat: children[0]?.format || 0, textStyle: '' },
  children,
  version: 1,
})

export const heading = (tag: 'h2' | 'h3' | 'h4', children: Node[]): Node => ({
  ...{ type: 'heading', ...element, tag, children },
  version: 1,
})

export const list = (listType: 'bullet' | 'number', items: Node[][]): Node => ({
  ...{ type: 'list', ...element, listType, start: 1, tag: listType === 'bullet' ? 'ul' : 'ol' },
  children: items.map((children, at) => ({
    ...{ type: 'listitem', ...element, value: at + 1, children },
    version: 1,
  })),
  version: 1,
})

/** A link to a document of the portal (a Ref) or to an address. */
export const link = (target: string | Ref, children: Node[]): Node => ({
  ...{ type: 'link', ...element, children, id: newId() },
  fields:
    target instanceof Ref
      ? {
          linkType: 'internal',
          newTab: false,
          doc: { relationTo: target.collection, value: target },
        }
      : { linkType: 'custom', newTab: false, url: target },
  version: 3,
})

/** A block of the portal: callout, contact, quotation, letteredList, attachment. */
export const block = (blockType: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  format: '',
  fields: { id: newId(), blockName: '', blockType, ...fields },
  version: 2,
})

export const letteredList = (items: string[]): Node =>
  block('letteredList', { items: items.map((text) => ({ id: newId(), text })) })

export const picture = (media: Ref): Node => ({
  ...{ type: 'upload', format: '', id: newId(), fields: null },
  ...{ relationTo: 'media', value: media },
  version: 3,
})

export const rule = (): Node => ({ type: 'horizontalrule', version: 1 })

/** A table whose first row is its head. */
export const table = (rows: Node[][][]): Node => ({
  ...{ type: 'table', ...element },
  children: rows.map((cells, at) => ({
    ...{ type: 'tablerow', ...element },
    children: cells.map((children) => ({
      ...{ type: 'tablecell', ...element, backgroundColor: null, colSpan: 1, rowSpan: 1 },
      headerState: at === 0 ? 1 : 0,
      children: [paragraph(children)],
      version: 1,
    })),
    version: 1,
  })),
  version: 1,
})
