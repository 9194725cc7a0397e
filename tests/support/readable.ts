/** HTML as plain lines to compare by eye: `##` headings, `-` and `1.` and `a)` items, `|` cells, `[links](…)`. */
export const readable = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return linesOf(body, '').join('\n')
}

const linesOf = (parent: Element, indent: string): string[] =>
  [...parent.children].flatMap((element) => lineOf(element, indent))

const lineOf = (element: Element, indent: string): string[] => {
  const level = /^H(\d)$/.exec(element.tagName)?.[1]
  if (level) return [`${'#'.repeat(Number(level))} ${words(element)}`]
  switch (element.tagName) {
    case 'P':
      return [indent + words(element)]
    case 'BLOCKQUOTE':
      return [`> ${words(element)}`]
    case 'HR':
      return ['---']
    case 'UL':
    case 'OL':
      return [...element.children].flatMap((item, at) => [
        `${indent}${markOf(element, at)} ${words(item)}`,
        ...linesOf(item, `${indent}  `).filter((line) => line.startsWith(`${indent}  `)),
      ])
    case 'TABLE':
      return [...(element as HTMLTableElement).rows].map(rowOf)
    default:
      return []
  }
}

const markOf = (list: Element, at: number): string => {
  if (list.tagName === 'UL') return '-'
  const number = Number(list.getAttribute('start') ?? 1) + at
  return list.getAttribute('type') === 'a' ? `${String.fromCharCode(96 + number)})` : `${number}.`
}

const rowOf = (row: HTMLTableRowElement): string =>
  `${[...row.cells].map((cell) => `|${spanOf(cell)} ${linesOf(cell, '').join(' / ')}`).join(' ')} |`

const spanOf = ({ tagName, rowSpan, colSpan }: HTMLTableCellElement): string =>
  (tagName === 'TH' ? '=' : '') +
  (rowSpan > 1 ? `(${rowSpan} rows)` : '') +
  (colSpan > 1 ? `(${colSpan} columns)` : '')

const around: Record<string, string> = { STRONG: '*', EM: '_', S: '~', SUP: '^', SUB: ',' }

const words = (element: Element): string =>
  [...element.childNodes]
    .map(wordsOf)
    .join('')
    .replace(/\u00a0/g, ' ')
    .trim()

const wordsOf = (node: Node): string => {
  if (!(node instanceof Element)) return node.textContent ?? ''
  if (node.tagName === 'UL' || node.tagName === 'OL') return ''
  if (node.tagName === 'BR') return ' / '
  if (node.tagName === 'A') return `[${words(node)}](${node.getAttribute('href')})`
  const sign = around[node.tagName] ?? ''
  return sign + words(node) + sign
}
