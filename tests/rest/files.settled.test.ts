import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { png, prepareGround, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const form = (name: string, data: Buffer, fields: object) => {
  const body = new FormData()
  body.append('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), name)
  body.append('_payload', JSON.stringify(fields))
  return body
}
const upload = (as: Who) =>
  cms.rest('/api/media', { as, method: 'POST', body: form('logo.png', png, { alt: 'Logo' }) })
const logo = async (): Promise<string> => String((await upload('pavla')).body.doc.id)
const rename = (id: string, as: Who) =>
  cms.rest(`/api/media/${id}`, { as, method: 'PATCH', body: { alt: 'Jiné' } })
const replace = async (id: string, as: Who) => {
  const other = await sharp(png).resize(7, 7).png().toBuffer()
  const body = form('jine.png', other, {})
  return cms.rest(`/api/media/${id}`, { as, method: 'PATCH', body })
}
const stored = (id: string) =>
  cms.payload.findByID({ collection: 'media', id, overrideAccess: true })
const provider = (action: string, as: Who) =>
  cms.rest(`/api/providers/${ground.providerA}/${action}`, { as, method: 'POST', body: {} })
/** Pavla puts a picture into her draft and hands it over. */
const handOver = async (id: string) => {
  const url = `/api/providers/${ground.providerA}?draft=true`
  await cms.rest(url, { as: 'pavla', method: 'PATCH', body: { logo: id } })
  expect((await provider('submit', 'pavla')).status).toBe(200)
}

test.each(everybody)('a picture not handed over yet: %s', async (who) => {
  const may = ['pavla', 'karel', 'edda', 'ada'].includes(who)
  const statuses = [
    (await rename(await logo(), who)).status,
    (await replace(await logo(), who)).status,
  ]
  expect(statuses).toEqual(may ? [200, 200] : [403, 403])
})

describe('what was handed over its uploader changes no more', () => {
  test('while it waits, when it is public, and when it is taken off again', async () => {
    const id = await logo()
    await handOver(id)
    const { filename } = await stored(id)
    const tries = [await rename(id, 'pavla'), await replace(id, 'pavla')]
    await provider('approve', 'edda')
    const shown = await stored(id)
    tries.push(await rename(id, 'pavla'), await replace(id, 'pavla'))
    await cms.payload.update({
      collection: 'providers',
      id: ground.providerA,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    const taken = await stored(id)
    tries.push(await rename(id, 'pavla'), await replace(id, 'pavla'))
    expect([shown.isPublic, taken.isPublic]).toEqual([true, false])
    expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    expect(await stored(id)).toMatchObject({ alt: 'Logo', filename })
  })

  test('nor what staff published from her draft without a proposal', async () => {
    const id = await logo()
    const body = { logo: id, _status: 'published' }
    await cms.rest(`/api/providers/${ground.providerA}`, { as: 'edda', method: 'PATCH', body })
    expect((await rename(id, 'pavla')).status).toBe(403)
    expect((await rename(id, 'edda')).status).toBe(200)
  })

  test('and who has lost the organisation neither changes nor uploads', async () => {
    const id = await logo()
    const { docs } = await cms.payload.find({
      collection: 'users',
      where: { email: { equals: 'pavla@demo.test' } },
    })
    const keep = (providers: string[]) =>
      cms.payload.update({ collection: 'users', id: String(docs[0]?.id), data: { providers } })
    await keep([])
    const statuses = [(await rename(id, 'pavla')).status, (await upload('pavla')).status]
    await keep([ground.providerA])
    expect(statuses).toEqual([403, 403])
    expect((await upload('pavla')).status).toBe(201)
  })
})

describe('the journal says that bytes changed', () => {
  const lastFields = async (id: string) => {
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { document: { equals: id } },
      sort: '-createdAt',
      limit: 1,
      overrideAccess: true,
    })
    return docs[0]?.fields
  }

  test('by another file', async () => {
    const id = await logo()
    await replace(id, 'edda')
    expect(await lastFields(id)).toContain('filename')
  })

  test('by cropping, which asks no other server', async () => {
    const wide = await sharp({ create: { width: 80, height: 40, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const made = await cms.rest('/api/media', {
      as: 'edda',
      method: 'POST',
      body: form('siroky.png', wide, { alt: 'Široký' }),
    })
    const id = String(made.body.doc.id)
    const crop = 'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50'
    const size =
      'uploadEdits[crop][height]=100&uploadEdits[widthInPixels]=40&uploadEdits[heightInPixels]=40'
    const { status } = await cms.rest(`/api/media/${id}?${crop}&${size}`, {
      as: 'edda',
      method: 'PATCH',
      body: {},
    })
    expect([status, (await stored(id)).width]).toEqual([200, 40])
    expect(await lastFields(id)).toContain('filename')
  })
})

describe('a picture', () => {
  const ofSize = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
  const send = async (width: number, height: number) =>
    cms.rest('/api/media', {
      as: 'edda',
      method: 'POST',
      body: form('velky.png', await ofSize(width, height), { alt: 'Velký' }),
    })

  test('of more than fifty million pixels is refused before it is decoded', async () => {
    const { status, body } = await send(10_000, 5_001)
    expect([status, body.errors[0].message]).toEqual([
      400,
      expect.stringContaining('nejvýše 50 milionů bodů'),
    ])
  })

  test('of as many as that is taken', async () => {
    expect((await send(10_000, 5_000)).status).toBe(201)
  })

  test.each([
    'crop[x]=0&uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4',
    'crop[x]=a&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50',
    'widthInPixels=-4',
    'heightInPixels[x]=4',
    'focalPoint[x]=x&uploadEdits[focalPoint][y]=1',
  ])('is not cut by %s', async (edit) => {
    const id = await logo()
    const [first = '', ...rest] = edit.split('&')
    const name = first.replace(/^(\w+)/, 'uploadEdits[$1]')
    const url = `/api/media/${id}?${[name, ...rest].join('&')}`
    const { status } = await cms.rest(url, { as: 'edda', method: 'PATCH', body: {} })
    expect(status).toBe(400)
  })
})

test('the portal fetches nothing that a body names', async () => {
  const asked: string[] = []
  const server = createServer((req, res) => {
    asked.push(String(req.url))
    res.end(png)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const fields = { alt: 'x', title: 'x', filename: 'x.png', url: `http://localhost:${port}/x.png` }
  const inForm = () => {
    const body = new FormData()
    body.append('_payload', JSON.stringify(fields))
    return body
  }
  const tries = []
  for (const library of ['media', 'files'])
    for (const body of [fields, inForm()])
      tries.push(await cms.rest(`/api/${library}`, { as: 'ada', method: 'POST', body }))
  const id = await logo()
  const edits = '?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=20'
  await cms.rest(`/api/media/${id}${edits}`, { as: 'ada', method: 'PATCH', body: fields })
  await cms.rest(`/api/media/paste-url?src=${encodeURIComponent(fields.url)}`, { as: 'ada' })
  await cms.rest(`/api/media/paste-url/${id}?src=${encodeURIComponent(fields.url)}`, { as: 'ada' })
  server.close()
  expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 400])
  expect(asked).toEqual([])
})
