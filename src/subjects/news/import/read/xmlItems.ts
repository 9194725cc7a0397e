import { SaxesParser } from 'saxes'

import { label } from '@/lib/label'
import { TableFault } from '@/subjects/tables/import/read/given'

import { decoded } from './decoded'

/** An element of an entry, with what is in it. */
export type Part = {
  name: string
  given: Record<string, string>
  text: string
  parts: Part[]
  isTooLong?: boolean
}

/** Characters of one text; ten times what the portal takes. */
const longestText = 2_000_000
const mostParts = 20_000
const roots = new Set(['rss', 'rdf:RDF', 'feed'])

/**
 * The entries of RSS, Atom or an export of WordPress one by one; never more than one of them is held. Comments of readers
 * are passed over. Throws a TableFault for what is none, and for a document that brings definitions of its own.
 */
export async function* xmlItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const ready: Part[] = []
  const parser = parserInto(ready)
  for await (const text of decoded(chunks)) {
    parser.write(text)
    yield* ready.splice(0)
  }
  parser.close()
  yield* ready.splice(0)
}

const parserInto = (ready: Part[]): SaxesParser => {
  const parser = new SaxesParser()
  const open: Part[] = []
  let depth = 0
  let count = 0
  let passed = 0

  parser.on('error', ({ message }) => {
    throw new TableFault(faults.broken(message))
  })
  parser.on('doctype', () => {
    throw new TableFault(faults.definitions)
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth === 1 && !roots.has(name)) throw new TableFault(faults.other)
    if (passed > 0 || name === 'wp:comment') {
      passed += 1
      return
    }
    const part: Part = { name, given: attributes, text: '', parts: [] }
    const [item] = open
    if (!item) {
      if (name !== 'item' && name !== 'entry') return
      count = 0
      open.push(part)
      return
    }
    const [, top] = open
    if (top && isMarkup(top)) addText(top, startOf(part))
    count += 1
    if (count > mostParts) throw new TableFault(faults.parts)
    open.at(-1)?.parts.push(part)
    open.push(part)
  })
  const onText = (text: string): void => {
    if (passed > 0 || open.length < 2) return
    const [, top] = open
    if (top && isMarkup(top)) addText(top, escaped(text))
    else addText(open.at(-1), text)
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    if (passed > 0) {
      passed -= 1
      return
    }
    const part = open.pop()
    if (part && open.length === 0) ready.push(part)
    const [, top] = open
    if (top && isMarkup(top)) addText(top, `</${name}>`)
  })
  return parser
}

const addText = (part: Part | undefined, text: string): void => {
  if (!part) return
  part.isTooLong ||= part.text.length + text.length > longestText
  if (!part.isTooLong) part.text += text
}

/** Atom may hold a text as elements of its own, not as words. */
const isMarkup = ({ given }: Part): boolean => given.type === 'xhtml'

const startOf = ({ name, given }: Part): string =>
  `<${name}${Object.entries(given)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>`

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const faults = {
  broken: (message: string) =>
    label(
      `Soubor se nedá přečíst: není to správné XML (${message}).`,
      `The file cannot be read: it is no correct XML (${message}).`,
      `Файл не вдається прочитати: це неправильний XML (${message}).`,
    ),
  definitions: label(
    'Soubor obsahuje definice (DOCTYPE), které export starého webu nemá. Takové soubory nečteme.',
    'The file brings definitions (DOCTYPE), which no export of a site has. Such files are not read.',
    'Файл містить визначення (DOCTYPE), яких експорт сайту не має. Такі файли не читаємо.',
  ),
  other: label(
    'Tohle není export WordPressu (WXR), RSS ani Atom.',
    'This is no export of WordPress (WXR), RSS or Atom.',
    'Це не експорт WordPress (WXR), RSS або Atom.',
  ),
  parts: label(
    'Jedna položka souboru má příliš mnoho částí.',
    'One entry of the file has too many parts.',
    'Один запис файлу має забагато частин.',
  ),
}
