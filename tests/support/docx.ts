import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** The parts of a file of Word by their names. */
export const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))

type Line = { style: string; text: string }

/** The paragraphs of a part of a file of Word in their order. Throws where it is not well-formed. */
export const linesOf = (xml: string): Line[] => {
  const lines: Line[] = []
  const parser = new SaxesParser()
  let isText = false
  const add = (text: string) => {
    const line = lines.at(-1)
    if (line) line.text += text
  }
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const line = lines.at(-1)
    if (name === 'w:p') lines.push({ style: '', text: '' })
    if (name === 'w:pStyle' && line) line.style = String(attributes['w:val'])
    if (name === 'w:br') add('\n')
    isText = name === 'w:t'
  })
  parser.on('text', (text) => {
    if (isText) add(text.replaceAll('\u00a0', ' '))
  })
  parser.on('closetag', () => (isText = false))
  parser.write(xml).close()
  return lines
}

/** The headings of a file of Word in their order, with their levels before them. */
export const headingsOf = (file: Uint8Array): string[] =>
  linesOf(partsOf(file)['word/document.xml'] ?? '').flatMap(({ style, text }) => {
    const [, level] = /^Heading(\d)$/.exec(style) ?? []
    return level ? [`${level} ${text}`] : []
  })
