import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms } from '../support/cms'
import {
  png,
  prepareGround,
  sample,
  words,
  write,
  writePicture,
  type Ground,
} from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const staff = ['karel', 'edda', 'ada']
const news = (image: string, status: string) =>
  write(cms.payload, 'news', {
    ...sample('news', 'S obrázkem', ground),
    image: image || null,
    _status: status,
  })

const addressOf = async (id: string): Promise<string> => {
  const { url } = await cms.payload.findByID({ collection: 'media', id, overrideAccess: true })
  return new URL(String(url), 'http://portal.test').pathname
}

describe('a picture of a draft', () => {
  test.each(everybody)('%s gets it by its address only as staff', async (who) => {
    const id = await writePicture(cms.payload, 'kanárek')
    await news(id, 'draft')
    const file = await cms.rest(await addressOf(id), { as: who })
    const entry = await cms.rest(`/api/media/${id}`, { as: who })
    const may = staff.includes(who)
    expect([file.status === 200, entry.status === 200]).toEqual([may, may])
    expect(file.status).toBeLessThan(500)
  })
})

test('a picture opens to everybody when something published shows it, and closes with the last', async () => {
  const id = await writePicture(cms.payload, 'obrázek')
  const url = await addressOf(id)
  const status = async () => (await cms.rest(url)).status
  const before = await status()
  const first = await news(id, 'published')
  const second = await news(id, 'published')
  const shown = await status()
  const change = { collection: 'news', overrideAccess: true } as const
  await cms.payload.update({ ...change, id: first, data: { _status: 'draft' } })
  const stillShown = await status()
  await cms.payload.update({ ...change, id: second, data: { deletedAt: new Date().toISOString() } })
  expect([before === 200, shown, stillShown, (await status()) === 200]).toEqual([
    false,
    200,
    200,
    false,
  ])
})

test('a newer draft with another picture does not open that picture', async () => {
  const old = await writePicture(cms.payload, 'starý')
  const fresh = await writePicture(cms.payload, 'nový')
  const id = await news(old, 'published')
  await cms.payload.update({
    collection: 'news',
    id,
    data: { image: fresh },
    draft: true,
    overrideAccess: true,
  })
  const urls = await Promise.all([addressOf(old), addressOf(fresh)])
  const statuses = await Promise.all(urls.map(async (url) => (await cms.rest(url)).status === 200))
  expect(statuses).toEqual([true, false])
})

const form = (name: string, type: string, data: Buffer, fields: object) => {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(data)], { type }), name)
  body.append('_payload', JSON.stringify(fields))
  return body
}

test('an uploaded picture gets a name that cannot be guessed and keeps its own beside', async () => {
  const body = form('naše fotka.png', 'image/png', png, { alt: 'Fotka' })
  const { body: made } = await cms.rest('/api/media', { as: 'edda', method: 'POST', body })
  expect(made.doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
  expect(made.doc.originalName).toBe('naše fotka.png')
})

test('a provider uploads a picture and sees it before it is public; another provider does not', async () => {
  const body = form('logo.png', 'image/png', png, { alt: 'Logo' })
  const { body: made } = await cms.rest('/api/media', { as: 'pavla', method: 'POST', body })
  const url = `/api/media/${made.doc.id}`
  const [hers, his] = [await cms.rest(url, { as: 'pavla' }), await cms.rest(url, { as: 'petr' })]
  expect([hers.status, his.status]).toEqual([200, 404])
})

test('nobody uploads without an account', async () => {
  const body = form('a.png', 'image/png', png, { alt: 'a' })
  expect((await cms.rest('/api/media', { method: 'POST', body })).status).toBe(403)
})

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const wrong: [string, string, string, Buffer][] = [
  ['an SVG', 'media', 'image/svg+xml', svg],
  ['an SVG that says it is a PNG', 'media', 'image/png', svg],
  ['a page that says it is a PDF', 'files', 'application/pdf', html],
  ['a page', 'files', 'text/html', html],
  ['nothing at all', 'media', 'image/png', Buffer.alloc(0)],
  ['a page under an odd name', 'files', 'text/plain', html],
  ['half a picture', 'media', 'image/png', png.subarray(0, 30)],
]
test.each(wrong)(
  '%s is refused with a reason and leaves nothing behind',
  async (_, slug, type, data) => {
    const collection = slug as 'media' | 'files'
    const count = async () => (await cms.payload.count({ collection })).totalDocs
    const before = await count()
    const names: Record<string, string> = {
      'application/pdf': 'x.pdf',
      'text/plain': 'x.constructor',
    }
    const name = names[type] ?? 'x.png'
    const body = form(name, type, data, { alt: 'x', title: 'x' })
    const { status, text } = await cms.rest(`/api/${slug}`, { as: 'edda', method: 'POST', body })
    expect([status, await count()]).toEqual([400, before])
    expect(text).not.toMatch(/node_modules|\/tmp\/|at \w+ \(/)
  },
)

test.each([
  '/api/media/file/missing.png',
  '/api/media/file/%2e%2e%2f%2e%2e%2fpackage.json',
  '/api/media/file/a%00b.png',
  '/api/media/file/%E0%A4%A',
  `/api/media/file/${'a'.repeat(300)}.png`,
])('%s answers 4xx', async (url) => {
  const { status } = await cms.rest(url, { as: 'ada' })
  expect([400, 403, 404]).toContain(status)
})

test('a document is saved under its own name, and no browser runs it', async () => {
  const file = Buffer.from('nazev;pocet\nterénní;3\n')
  const body = form('Přehled služeb (2026).csv', 'text/csv', file, { title: 'Tabulka' })
  const { body: made } = await cms.rest('/api/files', { as: 'edda', method: 'POST', body })
  const { headers } = await cms.rest(new URL(made.doc.url, 'http://portal.test').pathname, {
    as: 'edda',
  })
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="Prehled sluzeb (2026).csv"; ' +
      "filename*=UTF-8''P%C5%99ehled%20slu%C5%BEeb%20%282026%29.csv",
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a picture shown in one language only closes when its document is deleted, whatever was selected', async () => {
  const id = await writePicture(cms.payload, 'anglický')
  const item = await news('', 'published')
  const upload = { type: 'upload', relationTo: 'media', value: id, version: 3, fields: {} }
  await cms.payload.update({
    collection: 'news',
    id: item,
    locale: 'en',
    data: {
      body: { root: { ...words('x').root, children: [upload] } } as never,
      _status: 'published',
    },
    overrideAccess: true,
  })
  const url = await addressOf(id)
  const before = await cms.rest(url)
  await cms.rest(`/api/news/${item}?select[title]=true`, { as: 'ada', method: 'DELETE' })
  expect([before.status, (await cms.rest(url)).status]).toEqual([200, 403])
})

test('a logo opens when the settings are saved, whatever was selected', async () => {
  const logo = await writePicture(cms.payload, 'logo')
  const body = { name: 'Portál', operator: { name: 'Kraj' }, logo }
  await cms.rest('/api/globals/site?select[name]=true', { as: 'ada', method: 'POST', body })
  expect((await cms.rest(await addressOf(logo))).status).toBe(200)
})

test('six documents that show one picture at the same moment all count', async () => {
  const id = await writePicture(cms.payload, 'společný')
  const post = async () => {
    const body = { ...sample('news', 'S obrázkem', ground), image: id, _status: 'published' }
    const { body: made } = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
    return String(made.doc.id)
  }
  const items = await Promise.all(Array.from({ length: 6 }, post))
  const shown = await cms.payload.findByID({ collection: 'media', id, overrideAccess: true })
  expect(shown.usedBy?.toSorted()).toEqual(items.map((item) => `news:${item}`).toSorted())
})
