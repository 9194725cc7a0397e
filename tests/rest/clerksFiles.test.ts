import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const pdf = readFileSync('demo/files/pruvodce-demence.pdf')
const office = 'application/vnd.openxmlformats-officedocument'

const upload = async (slug: 'files' | 'media', name: string, type: string, data: Buffer) => {
  const body = new FormData()
  body.append('file', new File([new Uint8Array(data)], name, { type }))
  body.append('_payload', JSON.stringify(slug === 'files' ? { title: 'x' } : { alt: 'x' }))
  return cms.rest(`/api/${slug}`, { as: 'edda', method: 'POST', body })
}

const stored = async (url: string): Promise<Buffer> => {
  const request = new Request(new URL(url, 'http://portal.test'), {
    headers: { Authorization: `JWT ${await cms.tokenOf('edda')}` },
  })
  return Buffer.from(await (await cms.raw(request)).arrayBuffer())
}

describe('a PDF', () => {
  test.each([
    ['a mark of UTF-8', '\uFEFF'],
    ['line breaks', '\r\n\r\n'],
  ])('with %s before its beginning is stored without it', async (_, lead) => {
    const { status, body } = await upload(
      'files',
      'a.pdf',
      'application/pdf',
      Buffer.concat([Buffer.from(lead), pdf]),
    )
    expect(status).toBe(201)
    expect((await stored(body.doc.url)).equals(pdf)).toBe(true)
    expect(body.doc.filesize).toBe(pdf.length)
  })

  test('tells its pages and needs no warning when it has text', async () => {
    const { body } = await upload('files', 'a.pdf', 'application/pdf', pdf)
    expect([body.doc.pages, body.doc.warnings]).toEqual([1, []])
  })

  test('without text is taken with a warning, which nobody from outside reads', async () => {
    const { status, body } = await upload('files', 'sken.pdf', 'application/pdf', scanned())
    expect([status, body.doc.warnings, body.doc.pages]).toEqual([201, ['scanned'], 1])

    const { id } = body.doc as { id: string }
    await cms.payload.update({ collection: 'files', id, data: { isPublic: true } })
    const { body: seen } = await cms.rest(`/api/files/${id}`)
    expect([seen.title, seen.warnings]).toEqual(['x', undefined])
  })

  test('that opens with a password only is taken with a warning', async () => {
    const locked = readFileSync('tests/support/files/locked.pdf')
    const { status, body } = await upload('files', 'a.pdf', 'application/pdf', locked)
    expect([status, body.doc.warnings]).toEqual([201, ['encrypted']])
  })
})

/** A page that holds a picture and no letter, as scanners make them. */
const scanned = (): Buffer => {
  const parts = [
    '%PDF-1.4\n',
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n',
    '4 0 obj\n<</Length 12>>\nstream\n0 0 9 9 re f\nendstream\nendobj\n',
  ]
  const offsets = parts.map((_, at) => parts.slice(0, at).join('').length).slice(1)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = parts.join('').length
  const end = `xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<</Size 5/Root 1 0 R>>\n`
  return Buffer.from(`${parts.join('')}${end}startxref\n${start}\n%%EOF\n`)
}

describe('a text in windows-1250', () => {
  const words = 'název;počet\r\nterénní služba;3\r\n'
  const windows = Buffer.from(
    words.replace(/[^\x00-\x7f]/g, (letter) =>
      String.fromCharCode({ á: 0xe1, č: 0xe8, é: 0xe9, í: 0xed, ž: 0x9e }[letter] ?? 0x3f),
    ),
    'latin1',
  )

  test.each([
    ['a table, with the mark that Excel knows', 'a.csv', 'text/csv', `\uFEFF${words}`],
    ['a plain text', 'a.txt', 'text/plain', words],
  ])('becomes UTF-8, and that is said: %s', async (_, name, type, expected) => {
    const { status, body } = await upload('files', name, type, windows)
    expect([status, body.doc.warnings]).toEqual([201, ['converted']])
    expect((await stored(body.doc.url)).toString('utf8')).toBe(expected)
  })

  test('one in UTF-8 stays as it is', async () => {
    const { body } = await upload('files', 'a.csv', 'text/csv', Buffer.from(words))
    expect(body.doc.warnings).toEqual([])
    expect((await stored(body.doc.url)).toString('utf8')).toBe(words)
  })
})

test.each([
  ['a table that Excel says is its own', 'a.csv', 'application/vnd.ms-excel', 'text/csv'],
  ['a PDF of no type', 'a.pdf', 'application/octet-stream', 'application/pdf'],
])('%s is taken by its content and ending', async (_, name, type, mimeType) => {
  const data = name.endsWith('pdf') ? pdf : Buffer.from('a;b\n')
  const { status, body } = await upload('files', name, type, data)
  expect([status, body.doc.mimeType]).toEqual([201, mimeType])
})

const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex')
test.each([
  ['an empty file', 'files', 'a.pdf', 'application/pdf', Buffer.alloc(0), 'prázdný'],
  ['an old document', 'files', 'a.doc', 'application/msword', oldOffice, 'starý formát'],
  ['a locked one', 'files', 'a.docx', `${office}.wordprocessingml.document`, oldOffice, 'heslem'],
  [
    'a photograph that browsers do not show',
    'media',
    'a.heic',
    'image/heic',
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    'Nejkompatibilnější',
  ],
] as const)('%s is refused with what to do', async (_, slug, name, type, data, word) => {
  const { status, body } = await upload(slug, name, type, data)
  expect([status, String(body.errors[0].message).includes(word)]).toEqual([400, true])
})

describe('a photograph', () => {
  /** Left half red, right half blue, as the sensor lay; the note says that the top is on its right. */
  const lying = async (): Promise<Buffer> => {
    const half = (color: string) =>
      sharp({ create: { width: 40, height: 40, channels: 3, background: color } })
        .png()
        .toBuffer()
    return sharp({ create: { width: 80, height: 40, channels: 3, background: 'red' } })
      .composite([{ input: await half('blue'), left: 40, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100 })
      .toBuffer()
  }

  test('that lies is stood upright before it is cut', async () => {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(await lying())], 'a.jpg', { type: 'image/jpeg' }))
    body.append('_payload', JSON.stringify({ alt: 'x' }))
    // The upper half of what the person sees, which is red.
    const cut = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=100'
    const size = 'uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=40'
    const url = `/api/media?${cut}&${size}&uploadEdits[heightInPixels]=40`
    const { status, body: made } = await cms.rest(url, { as: 'edda', method: 'POST', body })
    expect([status, made.doc.width, made.doc.height]).toEqual([201, 40, 40])

    const { channels } = await sharp(await stored(made.doc.url)).stats()
    const [red, , blue] = channels.map(({ mean }) => Math.round(mean))
    expect([Number(red) > 200, Number(blue) < 50]).toEqual([true, true])
  })

  test('whose scan header is unusual is taken', async () => {
    const usual = await sharp(await lying())
      .jpeg()
      .toBuffer()
    const scan = usual.indexOf(Buffer.from('ffda', 'hex'))
    const ofComponents = usual[scan + 4] ?? 0
    const odd = Buffer.from(usual)
    // Spectral selection ends at 63 in every ordinary picture.
    odd[scan + 4 + 2 * ofComponents + 2] = 0
    await expect(sharp(odd).toBuffer()).rejects.toThrow(/SOS/)
    expect((await upload('media', 'a.jpg', 'image/jpeg', odd)).status).toBe(201)
  })
})
