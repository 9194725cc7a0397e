import type { Mend } from '@/lib/mendedText'

import type { Block, Look } from './block'
import { isUnread, lookOf, styleOf } from './lookOf'
import { pastedAddress } from './pastedAddress'
import { Reading, type ReadInside } from './reading'
import { readList } from './readList'
import { readTable } from './readTable'
import { takeWordMark } from './takeWordMark'

const blockTags = new Set(
  'ADDRESS ARTICLE ASIDE BODY CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER MAIN NAV P PRE SECTION'.split(
    ' ',
  ),
)

/** The blocks of a pasted document, and what of it cannot be had. */
export const readBlocks = (root: Element): { blocks: Block[]; mends: Mend[] } => {
  const reading = new Reading([])
  readInside(root, reading, {})
  reading.end()
  return { blocks: reading.blocks, mends: reading.mends }
}

/** Reads what is inside an element; what a paragraph becomes there is said by who reads it. */
const readInside: ReadInside = (parent, reading, look, end = () => reading.end()) => {
  for (const child of parent.childNodes) {
    if (isText(child)) readText(child, reading, look)
    else if (isElement(child) && !isUnread(child)) readElement(child, reading, look, end)
  }
}

// By their numbers: the classes of a browser are not there where a file is read.
const isText = (node: Node): node is Text => node.nodeType === 3
const isElement = (node: Node): node is Element => node.nodeType === 1

const readText = (text: Text, reading: Reading, look: Look): void => {
  if (!keepsLines(text.parentElement))
    return reading.say(text.data.replace(/[\t\r\n\f ]+/g, ' '), look)

  text.data.split(/\r?\n/).forEach((line, at) => {
    if (at > 0) reading.say('\n', {})
    reading.say(line, look)
  })
}

/** Google Docs says `pre-wrap` of every word, which then holds no line ends; so does mail, which does. */
const keepsLines = (element: Element | null): boolean => {
  if (!element) return false
  const said = styleOf(element, 'white-space')
  return said
    ? said.startsWith('pre')
    : element.tagName === 'PRE' || keepsLines(element.parentElement)
}

const readElement = (element: Element, reading: Reading, around: Look, end: () => void): void => {
  const look = lookOf(element, around)
  switch (element.tagName) {
    case 'BR':
      return reading.say('\n', {})
    case 'IMG':
      return readPicture(element, reading, look)
    case 'A':
      return readInside(element, reading, { ...look, href: hrefOf(element, reading) }, end)
    case 'HR':
      end()
      return reading.add({ kind: 'rule' })
    case 'TABLE':
      end()
      return readTable(element as HTMLTableElement, reading, look, readInside)
    case 'UL':
    case 'OL':
      end()
      return readList(element, reading, look, readInside)
  }
  const level = headingLevel(element)
  if (level !== null) return readHeading(element, reading, look, level, end)
  if (element.tagName === 'BLOCKQUOTE' && isQuotation(element)) {
    end()
    const quote = () => reading.end((runs) => ({ kind: 'quote', runs }))
    readInside(element, reading, look, quote)
    return quote()
  }
  if (!blockTags.has(element.tagName) && element.tagName !== 'BLOCKQUOTE')
    return readInside(element, reading, look, end)

  end()
  const item = takeWordMark(element, reading.blocks)
  const ended = item
    ? () => reading.endItem(item)
    : isContinued(element)
      ? () => reading.endContinued()
      : end
  readInside(element, reading, look, ended)
  ended()
}

const readHeading = (
  element: Element,
  reading: Reading,
  look: Look,
  level: number,
  end: () => void,
): void => {
  end()
  const heading = () => reading.end((runs) => ({ kind: 'heading', level, runs }))
  readInside(element, reading, look, heading)
  heading()
}

/** The level of a heading in its own program, a title of the whole being 0; null when it is none. */
const headingLevel = (element: Element): number | null => {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1]
  if (tag) return Number(tag)
  if (element.classList.contains('MsoTitle')) return 0
  const level = styleOf(element, 'mso-outline-level') || ariaLevel(element)
  return /^[1-6]$/.test(level) ? Number(level) : null
}

const ariaLevel = (element: Element): string =>
  element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : ''

/** Word goes on with an item in a paragraph of the list's style that has no mark. */
const isContinued = (element: Element): boolean =>
  /MsoListParagraph|MsoListContinue/.test(element.className)

/** Mail programs put answered letters and mere indents into the element of quotations. */
const isQuotation = (element: Element): boolean =>
  element.getAttribute('type') !== 'cite' &&
  !element.classList.contains('gmail_quote') &&
  !/^(none|0)/.test(styleOf(element, 'border'))

const hrefOf = (link: Element, reading: Reading): string | undefined => {
  const address = link.getAttribute('href')?.trim() ?? ''
  if (!address || address.startsWith('#')) return undefined
  const href = pastedAddress(address)
  if (href !== null) return href

  const isNamed = reading.mends.some((mend) => mend.kind === 'link' && mend.address === address)
  if (!isNamed) reading.mends.push({ kind: 'link', address })
  return undefined
}

/** A picture stays behind and is named; a sign such as a smile is its words, a dot that counts readers is nothing. */
const readPicture = (picture: Element, reading: Reading, look: Look): void => {
  const alt = picture.getAttribute('alt')?.trim() ?? ''
  if (/^\p{Extended_Pictographic}+\ufe0f?$/u.test(alt)) return reading.say(alt, look)
  if (['width', 'height'].some((side) => /^[01](px)?$/.test(picture.getAttribute(side) ?? '')))
    return

  const name = alt || fileName(picture.getAttribute('src') ?? '')
  reading.mends.push(name ? { kind: 'picture', name } : { kind: 'picture' })
}

const fileName = (src: string): string =>
  /^(data|blob|cid):/i.test(src) ? '' : (/([^/\\?#]+\.\w{3,4})(?:[?#].*)?$/.exec(src)?.[1] ?? '')
