import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, sample, write, writePicture, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const published = (collection: string, name: string, data: object = {}) =>
  write(cms.payload, collection as 'news', {
    ...sample(collection, name, ground),
    ...data,
    _status: 'published',
  })
const asAda = (url: string, method: string, body?: object) =>
  cms.rest(url, { as: 'ada', method, body })

describe('a picture', () => {
  test('that the public sees is not deleted, and where it is seen is said', async () => {
    const image = await writePicture(cms.payload, 'Vchod')
    const id = await published('news', 'Otevřeno', { image })
    const { status, body } = await asAda(`/api/media/${image}`, 'DELETE')
    expect(status).toBe(409)
    expect(body.errors[0].message).toBe(
      'Na webu to je vidět: Aktualita „Otevřeno“. Nejdřív to odtud odeberte a změnu zveřejněte.',
    )
    const out = { image: null, _status: 'published' }
    expect((await asAda(`/api/news/${id}`, 'PATCH', out)).status).toBe(200)
    expect((await asAda(`/api/media/${image}`, 'DELETE')).status).toBe(200)
  })

  test('that no page shows is deleted', async () => {
    const image = await writePicture(cms.payload, 'Nikde')
    expect((await asAda(`/api/media/${image}`, 'DELETE')).status).toBe(200)
  })

  test('among several is kept alone: the others go', async () => {
    const shown = await writePicture(cms.payload, 'Vidět')
    const other = await writePicture(cms.payload, 'Nevidět')
    await published('news', 'S obrázkem', { image: shown })
    const { body } = await asAda(`/api/media?where[id][in]=${shown},${other}`, 'DELETE')
    expect(body.errors[0].message).toContain('Aktualita „S obrázkem“')
    const left = [shown, other].map((id) => asAda(`/api/media/${id}`, 'GET'))
    expect((await Promise.all(left)).map(({ status }) => status)).toEqual([200, 404])
  })
})

describe('a provider', () => {
  const trash = (id: string) =>
    asAda(`/api/providers/${id}`, 'PATCH', { deletedAt: new Date().toISOString() })

  test('with public services stays, and they are named', async () => {
    const provider = await published('providers', 'Pomoc')
    const service = await published('services', 'Poradna', { provider })
    for (const { status, body } of [
      await trash(provider),
      await asAda(`/api/providers/${provider}`, 'DELETE'),
    ]) {
      expect(status).toBe(409)
      expect(body.errors[0].message).toContain('služby (1): „Poradna“')
    }
    expect((await cms.rest(`/api/providers/${provider}`)).status).toBe(200)

    await asAda(`/api/services/${service}`, 'PATCH', { _status: 'draft' })
    expect((await trash(provider)).status).toBe(200)
  })

  test('whose services are no more public goes to the trash', async () => {
    const provider = await published('providers', 'Bez služeb')
    expect((await trash(provider)).status).toBe(200)
  })
})
