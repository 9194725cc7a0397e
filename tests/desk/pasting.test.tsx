import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { act, fireEvent, render, renderHook } from '@testing-library/react'

import { noteMends } from '@/subjects/writing/desk/paste/pastedMends'
import { beginsWithDate } from '@/lib/cleanedHtml/beginsWithDate'
import { cleanedHtml } from '@/subjects/writing/desk/paste/cleanedHtml'
import { cleanedText } from '@/subjects/writing/desk/paste/cleanedText'
import { letteredItems } from '@/lib/cleanedHtml/letteredItems'
import { markOf } from '@/lib/cleanedHtml/markOf'
import { pastedAddress } from '@/lib/cleanedHtml/pastedAddress'
import { useAskingEscape } from '@/subjects/writing/desk/useAskingEscape'
import { WritingAids } from '@/subjects/writing/desk/WritingAids'

import { setDesk } from '../support/payloadUi'
import { readable } from '../support/readable'

beforeEach(() => setDesk())

describe('a line that begins with a date', () => {
  test.each([
    '3. 9. 2019 – Valná hromada',
    '3.9.2019',
    '12. 12. od 17 hodin',
    '15. října',
    '15.–17. října v knihovně',
    '31. 1. – konec',
  ])('%s', (line) => expect(beginsWithDate(line)).toBe(true))

  test.each([
    '3. Napište žádost',
    '3. 9. ročník festivalu',
    '32. října',
    '15. říjnový trh',
    '3. 13. 2019',
  ])('is not %s', (line) => expect(beginsWithDate(line)).toBe(false))
})

test.each([
  ['·', 'bullet', 1],
  ['o', 'bullet', 1],
  ['3.', 'number', 3],
  ['2.4.', 'number', 4],
  ['b)', 'letter', 2],
  ['(c)', 'letter', 3],
  ['iv.', 'number', 4],
  ['i.', 'number', 1],
] as const)('the mark %s is of a %s, the %d.', (written, mark, number) => {
  expect(markOf(written)).toEqual({ mark, number })
})

test('i) below h) is a letter', () => {
  expect(markOf('i)', 'letter')).toEqual({ mark: 'letter', number: 9 })
})

test.each([
  ['www.obec.cz', 'https://www.obec.cz'],
  ['https://www.google.com/url?q=https://obec.cz/&sa=D', 'https://obec.cz/'],
  ['https://www.google.com/maps?q=obec', 'https://www.google.com/maps?q=obec'],
  ['file:///C:/a.docx', null],
  ['javascript:void(0)', null],
])('a pasted link to %s leads to %s', (href, wanted) => {
  expect(pastedAddress(href)).toBe(wanted)
})

describe('pasted HTML', () => {
  const from = (html: string) => readable(cleanedHtml(html).html)

  test('leaves out what nobody reads, and a place in the other text', () => {
    expect(from('<p style="display:none">ne</p><p><a href="#_Toc1">Úvod</a></p>')).toBe('Úvod')
  })
  test('has the levels of headings as they are below a second one', () => {
    expect(from('<h2>A</h2><h3>B</h3><h6>C</h6>')).toBe('## A\n### B\n#### C')
  })
  test('of a letter laid out by tables is its words', () => {
    expect(from('<table><tr><td><table><tr><td>A<td>B</table></td></tr></table>')).toBe('| A | B |')
  })
  test('is never code', () => {
    const { html } = cleanedHtml('<p>&lt;img src=x onerror=alert(1)&gt;<b onclick="x()">a</b></p>')
    expect(html).toBe('<p>&lt;img src=x onerror=alert(1)&gt;<strong>a</strong></p>')
  })
})

test('short lines of plain text stay lines', () => {
  expect(readable(cleanedText('mléko\nchléb\n\nmáslo').html)).toBe('mléko\nchléb\nmáslo')
})

describe('a lettered list', () => {
  const items = (html: string) =>
    letteredItems(new DOMParser().parseFromString(html, 'text/html').body.children[0] as Element)

  test('becomes a block of its words', () => {
    expect(items('<ol type="a"><li>a <b>b</b><br>c</li></ol>')).toEqual([{ text: 'a b\nc' }])
  })
  test.each([
    '<ol><li>a</li></ol>',
    '<ol type="a" start="3"><li>a</li></ol>',
    '<ol type="a"><li><a href="https://obec.cz">a</a></li></ol>',
    `<ol type="a">${'<li>a</li>'.repeat(27)}</ol>`,
  ])('stays a list where the block would lose something: %s', (html) => {
    expect(items(html)).toBeNull()
  })
})

test('what a paste left behind is named under the text until the editor is left', () => {
  const first = render(<WritingAids path="body" />)
  act(() => noteMends('body', [{ kind: 'picture', name: 'a.png' }, { kind: 'picture' }]))
  act(() => noteMends('other', [{ kind: 'link', address: 'file:///x' }]))
  expect(first.container.textContent).toContain('nepřenesly: 2')
  expect(first.container.textContent).toContain('„a.png“')
  expect(first.container.textContent).not.toContain('file:')
  first.unmount()
  expect(render(<WritingAids path="body" />).container.textContent).toBe('')
})

describe('Esc in a window over the desk', () => {
  const confirm = jest.spyOn(window, 'confirm')
  const escape = () => {
    const seen = jest.fn()
    document.addEventListener('keydown', seen, { once: true })
    fireEvent.keyDown(document.body, { key: 'Escape' })
    document.removeEventListener('keydown', seen)
    return seen.mock.calls.length > 0
  }
  const opened = () => {
    renderHook(() => useAskingEscape())
    document.body.innerHTML = '<dialog open><form><input></form></dialog>'
    return document.querySelector('input') as HTMLInputElement
  }
  afterEach(() => void confirm.mockReset())

  test('closes an empty one without a word', () => {
    opened()
    expect(escape()).toBe(true)
    expect(confirm).not.toHaveBeenCalled()
  })
  test('asks before it closes a filled one, and keeps it', () => {
    fireEvent.input(opened(), { target: { value: 'Lidé' } })
    confirm.mockReturnValue(false)
    expect(escape()).toBe(false)
    expect(confirm).toHaveBeenCalledTimes(1)
  })
  test('closes a filled one when that is meant', () => {
    fireEvent.input(opened(), { target: { value: 'Lidé' } })
    confirm.mockReturnValue(true)
    expect(escape()).toBe(true)
    expect(confirm).toHaveBeenCalledTimes(1)
  })
})
