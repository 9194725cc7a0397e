import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'

type Row = Record<string, unknown>
type Node = Row & { children?: Node[]; fields?: Row }

/** The document that an address such as `plans:slug` names; undefined when it names none. */
export type Resolve = (address: string) => { relationTo: string; value: string } | undefined

/** A text in Markdown as the desk's editor would store it, its links to content as ids. */
export const toLexical = (markdown: string, field: RichTextField, resolve: Resolve) => {
  const editorConfig = editorConfigFactory.fromField({ field })
  const written = markdown
    // Payload would keep the spaces around the bars of a table as part of its cells,
    .replace(/^\|.*\|$/gm, (row) => row.replace(/ *\| */g, '|'))
    // and writes a picture without its address as ![media:id]().
    .replace(/^!\[.*\]\((media:.+)\)$/gm, '![$1]()')
  const text = convertMarkdownToLexical({ editorConfig, markdown: written })
  mend(text.root as unknown as Node, resolve)
  return text
}

/** What Payload's Markdown does not know: links to content, and `3\. 9.` at the beginning, which is no list. */
const mend = (node: Node, resolve: Resolve): void => {
  const { type, fields } = node
  if (type === 'text') node.text = String(node.text).replace(/^(\d+)\\\./, '$1.')
  if (type === 'link') {
    const doc = resolve(String(fields?.url))
    if (doc) node.fields = { linkType: 'internal', newTab: false, doc }
  }
  if (type === 'upload') node.value = resolve(`${node.relationTo}:${node.value}`)?.value
  if (type === 'block' && fields?.file) fields.file = resolve(String(fields.file))?.value
  for (const child of node.children ?? []) mend(child, resolve)
}
