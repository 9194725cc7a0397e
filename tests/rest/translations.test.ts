import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

describe('publishing in another language', () => {
  const publishIn = (locale: string, id?: string, body: object = {}) =>
    cms.rest(`/api/services${id ? `/${id}` : ''}?locale=${locale}`, {
      as: 'edda',
      method: id ? 'PATCH' : 'POST',
      body: { ...body, _status: 'published' },
    })

  test('waits for the Czech texts, also for a draft that was begun in it, and says which', async () => {
    const made = await publishIn('en', undefined, sample('services', 'Day care', ground))
    const begun = await cms.rest('/api/services?locale=en&draft=true', {
      as: 'edda',
      method: 'POST',
      body: sample('services', 'Day care', ground),
    })
    const published = await publishIn('en', begun.body.doc.id)
    expect([made.status, published.status]).toEqual([400, 400])
    expect(published.body.errors[0].data.errors[0].path).toBe('name')
  })

  test('goes on once they are there', async () => {
    const body = { ...sample('services', 'Denní péče', ground), _status: 'published' }
    const id = await write(cms.payload, 'services', body)
    const { status } = await publishIn('en', id, { name: 'Day care' })
    expect(status).toBe(200)
  })
})

test('what is written in a language is answered in it alone, so that no Czech is written back into it', async () => {
  const id = await write(cms.payload, 'news', sample('news', 'Jen česky', ground), { draft: true })
  const url = `/api/news/${id}?locale=uk`
  const { updatedAt } = (await cms.rest(`/api/news/${id}?draft=true`, { as: 'edda' })).body
  const saved = await cms.rest(`${url}&draft=true&autosave=true&fallback-locale=null`, {
    as: 'edda',
    method: 'PATCH',
    // The desk tells the revision that it saw, too.
    body: { subtitle: 'Українською', _status: 'draft', updatedAt },
  })
  expect([saved.body.doc.title ?? null, saved.body.doc.subtitle]).toEqual([null, 'Українською'])

  const { title, subtitle, summary } = saved.body.doc
  const body = { title, subtitle, summary, _status: 'published' }
  expect((await cms.rest(url, { as: 'edda', method: 'PATCH', body })).status).toBe(200)
  const { body: stored } = await cms.rest(`/api/news/${id}?locale=all`)
  expect([stored.title.cs, stored.title.uk ?? null, stored.subtitle.uk]).toEqual([
    'Jen česky',
    null,
    'Українською',
  ])
})
