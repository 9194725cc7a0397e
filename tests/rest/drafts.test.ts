import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, words, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const bodyWith = (...nodes: object[]) => ({ root: { ...words('x').root, children: nodes } })
const link = (url: string) => ({
  type: 'link',
  version: 3,
  fields: { url, linkType: 'custom', newTab: false },
  children: [{ type: 'text', text: 'odkaz', version: 1 }],
})
const newDraft = async () => {
  const data = sample('news', `koncept ${next()}`, ground)
  return write(cms.payload, 'news', data, { draft: true })
}
const autosave = (id: string, body: object) =>
  cms.rest(`/api/news/${id}?draft=true&autosave=true`, {
    as: 'edda',
    method: 'PATCH',
    body: { ...body, _status: 'draft' },
  })
const publish = (id: string, body: object = {}) =>
  cms.rest(`/api/news/${id}`, {
    as: 'edda',
    method: 'PATCH',
    body: { ...body, _status: 'published' },
  })

describe('a draft is always saved', () => {
  test.each([
    ['a link without its beginning', { body: bodyWith(link('www.obec.cz')) }],
    ['a link into a computer', { body: bodyWith(link('file:///C:/a.docx')) }],
    ['a pasted picture', { body: bodyWith({ type: 'upload', relationTo: 'media', version: 3 }) }],
    ['a title of which no address can be made', { title: '???' }],
    ['a summary that is too long', { summary: 'Slovo. '.repeat(300) }],
  ])('with %s, and all that was typed beside it', async (_, fault) => {
    const id = await newDraft()
    const { status } = await autosave(id, { subtitle: 'Uloženo', ...fault })
    const { body } = await cms.rest(`/api/news/${id}?draft=true`, { as: 'edda' })
    expect([status, body.subtitle]).toEqual([200, 'Uloženo'])
  })

  test('but what is too long is not published, and is kept', async () => {
    const id = await newDraft()
    const summary = 'Slovo. '.repeat(300)
    await autosave(id, { summary })
    const { status, text } = await publish(id)
    const { body } = await cms.rest(`/api/news/${id}?draft=true`, { as: 'edda' })
    expect([status, text.includes('summary'), body.summary]).toEqual([400, true, summary])
  })

  test('and a mended address is what is published', async () => {
    const id = await newDraft()
    await autosave(id, { body: bodyWith(link('www.obec.cz')) })
    await publish(id)
    const { body } = await cms.rest(`/api/news/${id}`)
    expect(body.body.root.children[0].fields.url).toBe('https://www.obec.cz')
  })
})

describe('a provider', () => {
  const service = (body: object) =>
    cms.rest('/api/services?draft=true&depth=0', { as: 'pavla', method: 'POST', body })
  const change = (id: string, body: object) =>
    cms.rest(`/api/services/${id}?draft=true`, { as: 'pavla', method: 'PATCH', body })
  const handOver = (id: string) =>
    cms.rest(`/api/services/${id}/submit`, { as: 'pavla', method: 'POST', body: {} })

  test('begins a service with nothing typed yet: it is of her organisation', async () => {
    const { status, body } = await service({})
    expect([status, body.doc.provider, body.doc._status]).toEqual([201, ground.providerA, 'draft'])
  })

  test('begins none for another organisation', async () => {
    expect((await service({ provider: ground.providerB })).status).toBe(403)
  })

  test.each([
    ['contacts.phones.0.number', { contacts: { phones: [{ number: '5551234' }] } }],
    [
      'places.0.openingHours.0.opensAt',
      {
        places: [
          { name: 'Dům', openingHours: [{ day: 'mo', opensAt: '6:00', closesAt: '18.00' }] },
        ],
      },
    ],
  ])('is told at handing over what publishing would refuse: %s', async (path, fault) => {
    const { body } = await service(sample('services', `sluzba ${next()}`, ground))
    await change(body.doc.id, fault)
    const answer = await handOver(body.doc.id)
    const faults = answer.body.errors[0].data.errors as { path: string; label: string }[]
    expect([answer.status, faults[0]?.path]).toEqual([400, path])
    expect(faults[0]?.label).toContain(' › ')
  })
})
