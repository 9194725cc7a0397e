import { SaxesParser } from 'saxes'

import { label } from '@/lib/label'

import { TableFault } from './given'

type Sheet = { name: string; isHidden: boolean; text: string | undefined }

/** The sheets of an unpacked workbook in their order, each with the text of its part. */
export const sheetsOf = (parts: Map<string, string>): Sheet[] => {
  const targets = new Map<string, string>()
  eachElement(parts.get('xl/_rels/workbook.xml.rels') ?? '', (name, given) => {
    if (name !== 'Relationship') return
    const target = given.Target ?? ''
    targets.set(given.Id ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  })
  const sheets: Sheet[] = []
  eachElement(parts.get('xl/workbook.xml') ?? '', (name, given) => {
    if (name !== 'sheet') return
    const isHidden = given.state !== undefined && given.state !== 'visible'
    const text = parts.get(targets.get(given['r:id'] ?? '') ?? '')
    sheets.push({ name: given.name ?? '', isHidden, text })
  })
  return sheets
}

type Seen = (name: string, given: Record<string, string>) => void

/** Walks the elements of an XML text, with their attributes; `onEnd` sees where each closes. */
export const eachElement = (text: string, onStart: Seen, onEnd?: (name: string) => void): void => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new TableFault(
      label(
        `Sešit se nedá přečíst (${error.message}).`,
        `The workbook cannot be read (${error.message}).`,
        `Книгу не вдається прочитати (${error.message}).`,
      ),
    )
  })
  parser.on('opentag', ({ name, attributes }) => onStart(local(name), attributes))
  parser.on('closetag', ({ name }) => onEnd?.(local(name)))
  parser.write(text).close()
}

/** Some programs write `x:row` for `row`. */
const local = (name: string): string => name.split(':').at(-1) ?? name
