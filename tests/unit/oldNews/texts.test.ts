import { expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { folderShelf } from '@/subjects/news/import/pictures/folderShelf'
import { findPicture, type Shelf } from '@/subjects/news/import/pictures/shelf'
import { zipShelf } from '@/subjects/news/import/pictures/zipShelf'
import { domWindow } from '@/subjects/news/import/plan/dom'
import { plainText, readText } from '@/subjects/news/import/plan/readText'

const htmlOf = async (text: string, form: 'html' | 'htmlWithLines' | 'lines' = 'html') =>
  readText(await domWindow(), text, form)

test('a text is cleaned as if it were pasted: what runs, what is styled and what counts readers goes', async () => {
  const { html, dropped } = await htmlOf(
    `<style>p{color:red}</style><div onclick="x()"><h1>A</h1><p style="color:red" class="x">B<script>x()</script>
<a href="javascript:x()">C</a></p><form><input></form><img src="x" width="1"></div>[gallery ids="1"]`,
  )
  expect(html).toBe('<h2>A</h2><p>B C</p>')
  expect(dropped).toEqual({ scripts: 1, frames: 1, pixels: 1, codes: 1, links: 1 })
})

test('lines of an old editor are paragraphs, and signs of plain text stay signs', async () => {
  const old = await htmlOf('První <b>silně</b>\nřádek\n\nDruhý', 'htmlWithLines')
  expect(old.html).toBe('<p>První <strong>silně</strong><br>řádek</p><p>Druhý</p>')
  expect((await htmlOf('3 < 5 & 7\n\nDál', 'lines')).html).toBe('<p>3 &lt; 5 &amp; 7</p><p>Dál</p>')
})

test.each([
  ['Ceny &amp; platy', 'Ceny & platy'],
  ['<b>Tučně</b> a <script>x</script>dál', 'Tučně a dál'],
  ['3 < 5 & 7', '3 < 5 & 7'],
  ['<p>Jeden</p><p>dru<b>h</b>ý<br>třetí</p>', 'Jeden druhý třetí'],
  ['  dvě   mezery ', 'dvě mezery'],
])('the title %s is said as %s', async (written, said) => {
  expect(plainText(await domWindow(), written)).toBe(said)
})

const shelfOf = (...paths: string[]): Shelf => ({
  sizes: new Map(paths.map((each) => [each, 1])),
  read: async () => Buffer.alloc(0),
})

test.each([
  ['https://a.test/wp-content/uploads/2019/05/a.jpg', { path: '2019/05/a.jpg' }],
  ['/2019/05/a-300x200.jpg?x=1', { path: '2019/05/a.jpg' }],
  ['jen.png', { path: 'jinde/jen.png' }],
  ['https://a.test/%C5%BE.png', { path: 'ž.png' }],
  ['dva.png', 'missing'],
  ['data:image/png;base64,AAAA', 'missing'],
  ['file:///etc/passwd', 'missing'],
  ['../a.jpg', 'outside'],
  ['/x/%2e%2e/%2e%2e/a.jpg', 'outside'],
  ['..\\a.jpg', 'outside'],
])('the picture of %s is %j', (address, found) => {
  const shelf = shelfOf('2019/05/a.jpg', 'jinde/jen.png', 'ž.png', '1/dva.png', '2/dva.png')
  expect(findPicture(shelf, address)).toEqual(found)
})

test('a folder hands over its files and names links without following them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'obrazky-'))
  mkdirSync(path.join(folder, 'b'))
  writeFileSync(path.join(folder, 'b', 'a.jpg'), 'x')
  symlinkSync('/etc', path.join(folder, 'etc'))
  symlinkSync('/etc/hostname', path.join(folder, 'h.jpg'))
  const shelf = await folderShelf(folder)
  expect(Object.fromEntries(shelf.sizes)).toEqual({ 'b/a.jpg': 1, etc: null, 'h.jpg': null })
  expect((await shelf.read('b/a.jpg')).toString()).toBe('x')
  await expect(shelf.read('h.jpg')).rejects.toThrow()
  rmSync(folder, { recursive: true })
})

test('a zip hands over its files; one that leads out, is a bomb or is none is refused', async () => {
  const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files))
  const shelf = zipShelf(zip({ 'b/a.jpg': Buffer.from('x') }))
  expect([...shelf.sizes]).toEqual([['b/a.jpg', 1]])
  expect((await shelf.read('b/a.jpg')).toString()).toBe('x')
  const why = (bytes: Buffer) => {
    try {
      return zipShelf(bytes)
    } catch (error) {
      return (error as { why: { en: string } }).why.en
    }
  }
  expect(why(zip({ '../a.jpg': Buffer.from('x') }))).toMatch(/leads out/)
  expect(why(zip({ '/a.jpg': Buffer.from('x') }))).toMatch(/leads out/)
  const zeros = Buffer.alloc(70_000_000)
  expect(why(zip({ a: zeros, b: zeros, c: zeros }))).toMatch(/200 MB/)
  expect(why(Buffer.from('x'))).toMatch(/cannot be opened/)
})
