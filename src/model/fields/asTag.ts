import type { BlockJSX } from 'payload'

type Item = { text: string }

/**
 * How a block is written in Markdown: a tag whose attributes are its fields, `<contact name="…" phone="…"/>`.
 * The one field that is long, or a list, stands between `<callout>` and `</callout>` instead.
 */
export const asTag = (between?: 'text' | 'items'): BlockJSX => ({
  import: ({ children, props }) => {
    if (between === 'text') return { ...props, text: children.trim() }
    if (between === 'items') return { ...props, items: itemsOf(children) }
    return props
  },
  export: ({ fields }) => {
    const inner = ['id', 'blockName', 'blockType', between]
    const props = Object.fromEntries(
      Object.entries(fields).filter(([name]) => !inner.includes(name)),
    )
    if (between === 'text') return { props, children: fields.text }
    return between === 'items' ? { props, children: linesOf(fields.items) } : { props }
  },
})

const itemsOf = (lines: string): Item[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ text: line.trim().replace(/^- /, '') }))

const linesOf = (items: Item[]): string => items.map(({ text }) => `- ${text}`).join('\n')
