import type { CollectionSlug } from 'payload'

import * as node from './nodes'
import { Ref } from './ref'

const inline = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)/g
const internal =
  /^(news|pages|projects|plans|events|working-groups|providers|services|life-situations|files):(.+)$/

/**
 * A text for the desk's editor out of plain lines: `##` headings, `-` and `1.` and `a)` lists, `|` tables,
 * `>` quotation | author | function, `!info` title | call-out, `@` contact | function | phone | e-mail,
 * `[[file]]` and `[[picture.webp]]`, **bold**, *italic* and [links](projects:slug).
 */
export const text = (source: string): node.LexicalText => {
  const blocks = source
    .trim()
    .split(/\n\s*\n/)
    .map((lines) => lines.split('\n').map((line) => line.trim()))

  return node.root(blocks.flatMap(nodesOf))
}

const nodesOf = (lines: string[]): node.Node[] => {
  const first = lines[0] ?? ''
  const mark = first.split(' ', 1)[0] ?? ''
  const rest = lines.join(' ').slice(mark.length).trim()
  const [one = '', two, three, four] = rest.split(' | ').map((part) => part.trim())

  if (first === '---') return [node.rule()]
  if (first.startsWith('[[')) return lines.map(embedded)
  if (first.startsWith('|')) return [node.table(lines.map(cellsOf))]
  if (mark === '>') return [node.block('quotation', { text: one, author: two, role: three })]
  if (mark === '@')
    return [node.block('contact', { name: one, role: two, phone: phoneOf(three), email: four })]
  if (/^!(info|warning|success)$/.test(mark))
    return [node.block('callout', { tone: mark.slice(1), title: one, text: two ?? '' })]
  if (mark === 'a)') return [node.letteredList(itemsOf(lines, /^[a-z]\) /))]
  if (mark === '-') return [node.list('bullet', itemsOf(lines, /^- /).map(wordsOf))]
  if (mark === '1.') return [node.list('number', itemsOf(lines, /^\d+\. /).map(wordsOf))]
  if (/^#{2,4}$/.test(mark))
    return [node.heading(`h${mark.length}` as 'h2' | 'h3' | 'h4', wordsOf(rest))]

  return [node.paragraph(wordsOf(lines.join(' ')))]
}

/** Items of a list; a line without the mark goes on with the item before it. */
const itemsOf = (lines: string[], mark: RegExp): string[] =>
  lines.reduce<string[]>((items, line) => {
    if (mark.test(line)) return [...items, line.replace(mark, '')]
    return [...items.slice(0, -1), `${items.at(-1) ?? ''} ${line}`]
  }, [])

const cellsOf = (line: string): node.Node[][] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => wordsOf(cell.trim()))

const embedded = (line: string): node.Node => {
  const name = line.slice(2, -2)
  return /\.(webp|png)$/.test(name)
    ? node.picture(new Ref('media', name))
    : node.block('attachment', { file: new Ref('files', name) })
}

const phoneOf = (phone: string | undefined): string | undefined => phone?.replace(/\s/g, '')

const wordsOf = (source: string): node.Node[] => {
  const nodes: node.Node[] = []
  let done = 0
  for (const found of source.matchAll(inline)) {
    const [whole, bold, italic, label, target] = found
    if (found.index > done) nodes.push(node.words(source.slice(done, found.index)))
    done = found.index + whole.length
    if (bold) nodes.push(node.words(bold, 'bold'))
    if (italic) nodes.push(node.words(italic, 'italic'))
    if (label && target) nodes.push(node.link(targetOf(target), [node.words(label)]))
  }
  if (done < source.length) nodes.push(node.words(source.slice(done)))
  return nodes
}

const targetOf = (target: string): string | Ref => {
  const [, collection, key] = internal.exec(target) ?? []
  return collection && key ? new Ref(collection as CollectionSlug, key) : target
}
