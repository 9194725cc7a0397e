import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'

import type { Mend } from '@/lib/mendedText'
import { cleanedHtml, type Cleaned } from '@/subjects/writing/desk/paste/cleanedHtml'
import { cleanedText } from '@/subjects/writing/desk/paste/cleanedText'

import { readable } from '../support/readable'

const kept = (name: string): string => readFileSync(`tests/clipboard/${name}`, 'utf8')

/** What came in, as the files beside the clipboards say it by hand. */
const said = ({ html, mends }: Cleaned): string => {
  const left = mends.map((mend) => `left behind: ${named(mend)}`.trim())
  return [readable(html), left.join('\n')].filter(Boolean).join('\n\n')
}

const named = (mend: Mend): string =>
  mend.kind === 'link' ? `link ${mend.address}` : `picture ${mend.name ?? ''}`

test.each([
  'word',
  'word-list',
  'google-docs',
  'libreoffice',
  'outlook-mail',
  'gmail',
  'chrome-page',
])('what %s puts on the clipboard comes in as it was meant', (name) => {
  expect(said(cleanedHtml(kept(`${name}.html`)))).toBe(kept(`${name}.wanted.txt`).trimEnd())
})

test('the lines of a PDF are paragraphs and lists again, and its dates stay lines', () => {
  expect(said(cleanedText(kept('pdf.txt')))).toBe(kept('pdf.wanted.txt').trimEnd())
})
