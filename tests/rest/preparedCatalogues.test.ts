import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { PDFDocument } from 'pdf-lib'

import { formatDate, isoDay } from '@/lib/formatDate'
import { env } from '@/platform/env'
import { allFound } from '@/subjects/catalogue/rest/allFound'
import { deleteOldPrints } from '@/subjects/print/prepared/deleteOlder'
import { prepareDue } from '@/subjects/print/prepared/prepareDue'
import type { AllFound } from '@/subjects/print/prepared/stored'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { bookmarksOf } from '../support/pdf'

let cms: Cms
let ground: Ground
let service: string
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const store = (name: string, data: object) =>
    write(cms.payload, 'services', {
      ...sample('services', name, ground),
      _status: 'published',
      ...data,
    })
  service = await store('Poradna', { territories: [ground.territory] })
  await store('Rozepsaná', { _status: 'draft' })
  await write(cms.payload, 'territories', {
    ...sample('territories', 'Pustina', ground),
    slug: 'pustina',
  })
  const found = async () => (await cms.rest('/api/catalogue/search')).body
  for (let each = await found(); each.isPlain || each.totalDocs < 1; each = await found())
    await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(() => cms.stop())
beforeEach(() => cms.payload.db.deleteMany({ collection: 'printed-catalogues', where: {} }))

const prints = '/api/catalogue/prints'
const ask = (body: object = {}, as: Who = 'karel') => cms.rest(prints, { as, method: 'POST', body })
const asked = async (body: object = {}) => String((await ask(body)).body.id)
const at = async (id: string) => (await cms.rest(`${prints}/${id}`, { as: 'karel' })).body
const cancel = (id: string, as: Who = 'karel') =>
  cms.rest(`${prints}/${id}/cancel`, { as, method: 'POST' })
const worker = (found: AllFound = allFound, more: object = {}) =>
  prepareDue(found)({
    payload: cms.payload,
    now: () => new Date(),
    isStopping: () => false,
    ...more,
  })
const prepared = async (body: object = {}) => {
  const id = await asked(body)
  await worker()
  return at(id)
}
const files = () => {
  const folder = path.join(env.mediaDir, 'paper')
  return existsSync(folder) ? readdirSync(folder) : []
}
const download = async (file: string, as: Who = 'karel') => {
  const headers: HeadersInit =
    as === 'nobody' ? {} : { Authorization: `JWT ${await cms.tokenOf(as)}` }
  return cms.raw(new Request(`http://portal.test${file}`, { headers }))
}
const setRow = (id: string, data: object) =>
  cms.payload.db.updateOne({ collection: 'printed-catalogues', id, data: data as never })
const today = isoDay(new Date())

describe('who may', () => {
  test('staff prepare, look, cancel and download; others nothing of it', async () => {
    const { id, file } = await prepared()
    const statuses = async (who: Who) => {
      const { status, body } = await ask({ large: true, locale: 'en' }, who)
      return [
        (await cms.rest(prints, { as: who })).status,
        status,
        (await cms.rest(`${prints}/${id}`, { as: who })).status,
        (await cancel(body?.id ?? id, who)).status,
        (await download(file, who)).status,
      ]
    }
    const table: [Who, number[]][] = []
    for (const who of everybody) table.push([who, await statuses(who)])
    expect(table).toEqual([
      ['nobody', [401, 401, 401, 401, 401]],
      ['pavla', [403, 403, 403, 403, 403]],
      ['petr', [403, 403, 403, 403, 403]],
      ['mila', [403, 403, 403, 403, 403]],
      ['karel', [200, 202, 200, 200, 200]],
      ['edda', [200, 202, 200, 200, 200]],
      ['ada', [200, 202, 200, 200, 200]],
    ])
  })
})

describe('a catalogue that is prepared', () => {
  test('waits, is made in the background and downloaded under a name that says what it is', async () => {
    const { status, body } = await ask({ chapters: 'territory', large: true })
    expect([status, body.state, body.file]).toEqual([202, 'waiting', null])
    await worker()
    const ready = await at(body.id)
    expect(ready).toMatchObject({
      state: 'ready',
      isChanged: false,
      done: 1,
      total: 1,
      fault: null,
    })
    expect(ready.file).toBe(`${prints}/${body.id}/katalog-${today}-podle-uzemi-velke-pismo.pdf`)
    const answer = await download(ready.file)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="katalog-${today}-podle-uzemi-velke-pismo.pdf"`,
    )
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const document = await PDFDocument.load(await answer.arrayBuffer())
    expect(bookmarksOf(document)).toEqual(
      expect.arrayContaining(['Celé území: Horní kraj', 'Poradna']),
    )
    expect(bookmarksOf(document)).not.toContain('Rozepsaná')
  })

  test('is one, however many ask for the same, also at once', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => asked()))
    const { body } = await ask({}, 'ada')
    expect(new Set([...ids, body.id]).size).toBe(1)
    expect(await asked({ large: true })).not.toBe(ids[0])
  })

  test('says that the catalogue has changed since, and may still be downloaded', async () => {
    const { id, file } = await prepared()
    await cms.payload.update({
      collection: 'services',
      id: service,
      data: { summary: `Nově ${Date.now()}` },
      overrideAccess: true,
    })
    expect(await at(id)).toMatchObject({ state: 'ready', isChanged: true })
    expect((await download(file)).status).toBe(200)
  })

  test('replaces the one before it, when it is ready', async () => {
    const before = await prepared()
    const other = await prepared({ large: true })
    const id = await asked()
    expect((await download(before.file)).status).toBe(200)
    await worker()
    expect((await download(before.file)).status).toBe(404)
    const { docs } = (await cms.rest(prints, { as: 'karel' })).body as { docs: { id: string }[] }
    expect(docs.map((each) => each.id).toSorted()).toEqual([id, other.id].toSorted())
    expect(files()).toEqual(expect.arrayContaining([`${id}.pdf`, `${other.id}.pdf`]))
    expect(files()).not.toContain(`${before.id}.pdf`)
  })

  test('is deleted when nobody has renewed it for three months', async () => {
    const { id } = await prepared()
    await deleteOldPrints(cms.payload, new Date(Date.now() + 89 * 86_400_000))
    expect(files()).toContain(`${id}.pdf`)
    await deleteOldPrints(cms.payload, new Date(Date.now() + 91 * 86_400_000))
    expect(files()).not.toContain(`${id}.pdf`)
  })

  test('says so when its file was lost', async () => {
    const { id, file } = await prepared()
    rmSync(path.join(env.mediaDir, 'paper', `${id}.pdf`))
    expect((await download(file)).status).toBe(410)
  })
})

describe('on the way', () => {
  test('of two workers one prepares it', async () => {
    await asked()
    let begun = 0
    const counting: AllFound = async (...question) => {
      begun += 1
      return allFound(...question)
    }
    await Promise.all([worker(counting), worker(counting)])
    expect(begun).toBe(1)
  })

  test('whoever cancels gets no file, and may prepare it again', async () => {
    const id = await asked()
    await worker(async (...question) => {
      expect((await cancel(id)).body.state).toBe('cancelled')
      return allFound(...question)
    })
    expect(await at(id)).toMatchObject({ state: 'cancelled', file: null })
    expect(files()).not.toContain(`${id}.pdf`)
    expect((await cancel(id)).status).toBe(409)
    expect(await prepared()).toMatchObject({ state: 'ready' })
  })

  test('one whose worker was killed is begun again, at most three times', async () => {
    const id = await asked()
    const longAgo = new Date(Date.now() - 61_000).toISOString()
    await setRow(id, { state: 'running', tries: 1, aliveAt: new Date().toISOString() })
    await worker()
    expect((await at(id)).state).toBe('running')
    await setRow(id, { aliveAt: longAgo })
    await worker()
    expect((await at(id)).state).toBe('ready')
    await setRow(id, { state: 'running', tries: 3, aliveAt: longAgo })
    await worker()
    const { state, fault } = await at(id)
    expect([state, fault]).toEqual(['failed', expect.stringContaining('třikrát')])
  })

  test('a portal that stops gives it back, and the next one prepares it', async () => {
    const id = await asked()
    let isStopping = false
    const stop: AllFound = async (...question) => {
      isStopping = true
      return allFound(...question)
    }
    await worker(stop, { isStopping: () => isStopping })
    expect((await at(id)).state).toBe('waiting')
    await worker()
    expect((await at(id)).state).toBe('ready')
  })

  test('when everything went meanwhile, it says that there is nothing to print', async () => {
    const id = await asked()
    await worker(async () => [])
    const { state, fault } = await at(id)
    expect([state, fault]).toEqual(['failed', expect.stringContaining('není co tisknout')])
  })
})

test.each([
  ['chapters by what there is not', { chapters: 'color' }, 400, 'type, situation, territory'],
  ['a size that is no yes or no', { large: 'ano' }, 400, 'true, false'],
  ['a territory that is not there', { territory: 'nikde' }, 400, 'nezná'],
  ['a territory without services', { territory: 'pustina' }, 409, 'není co tisknout'],
])('%s is refused in words', async (_, body, status, words) => {
  const answer = await ask(body)
  expect([answer.status, answer.body.errors[0].message]).toEqual([
    status,
    expect.stringContaining(words),
  ])
})

test('of one territory it says which on its first page', async () => {
  const { file } = await prepared({ territory: 'horni-kraj' })
  expect(file).toContain(`katalog-${today}-horni-kraj.pdf`)
  const { extractText, getDocumentProxy } = await import('unpdf')
  const bytes = new Uint8Array(await (await download(file)).arrayBuffer())
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
  const first = (text[0] ?? '').replaceAll('\u00a0', ' ')
  expect(first).toContain('Výběr: Horní kraj.')
  expect(first).toContain(formatDate('cs', new Date()).replaceAll('\u00a0', ' '))
})
