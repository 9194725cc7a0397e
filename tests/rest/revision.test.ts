import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, writePicture, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

type Doc = { id: string; updatedAt: string; title: string; summary: string }

const publish = (collection: 'news' | 'services' | 'redirects', name = 'Zpráva') =>
  write(cms.payload, collection, { ...sample(collection, name, ground), _status: 'published' })
const newest = async (id: string, collection = 'news'): Promise<Doc> =>
  (await cms.rest(`/api/${collection}/${id}?draft=true&depth=0`, { as: 'edda' })).body
const patch = (path: string, body: object, as: Who = 'edda', headers = {}) =>
  cms.rest(`/api/${path}`, { as, method: 'PATCH', body, headers })
const at = (revision: string) => `revision=${encodeURIComponent(revision)}`
const versionsOf = async (id: string) =>
  (await cms.payload.countVersions({ collection: 'news', where: { parent: { equals: id } } }))
    .totalDocs

/** A news item that somebody has changed since this revision was read, and how it stands now. */
const overtaken = async (draft: boolean) => {
  const id = await publish('news')
  const { updatedAt: seen } = await newest(id)
  const theirs = { title: 'Jejich', ...(!draft && { _status: 'published' }) }
  await patch(`news/${id}?draft=${draft}`, theirs, 'ada')
  return { id, seen, now: await newest(id) }
}

describe('a write with the newest revision', () => {
  test.each([
    ['as a parameter', (seen: string) => [`&${at(seen)}`, {}, {}] as const],
    ['as a header', (seen: string) => ['', { 'X-Revision': seen }, {}] as const],
    ['in the body', (revision: string) => ['', {}, { revision }] as const],
    ['as the desk sends it', (updatedAt: string) => ['', {}, { updatedAt }] as const],
  ])('%s is stored and answers with the next one', async (_, way) => {
    const id = await publish('news')
    const [query, headers, body] = way((await newest(id)).updatedAt)
    const data = { title: 'Jedna', ...body }
    const first = await patch(`news/${id}?draft=true${query}`, data, 'edda', headers)
    const next = at(first.body.doc.updatedAt)
    const second = await patch(`news/${id}?${next}`, { title: 'Dvě', _status: 'published' })
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await newest(id)).toMatchObject({ title: 'Dvě', updatedAt: second.body.doc.updatedAt })
  })

  test.each(['select[title]=true', 'select[title]=false', 'select[updatedAt]=false'])(
    'learns the next one also when it asks for %s',
    async (select) => {
      const id = await publish('news')
      const { body } = await patch(`news/${id}?draft=true&${select}`, { title: 'Jedna' })
      expect(body.doc.updatedAt).toBe((await newest(id)).updatedAt)
    },
  )

  test('of a collection without drafts is stored', async () => {
    const id = await publish('redirects', 'stara')
    const { updatedAt } = await newest(id, 'redirects')
    const fresh = await patch(`redirects/${id}?${at(updatedAt)}`, { to: '/akce' })
    const stale = await patch(`redirects/${id}?${at(updatedAt)}`, { to: '/projekty' })
    expect([fresh.status, stale.status]).toEqual([200, 409])
  })

  test('is stored after free places changed and the writer saw it', async () => {
    const id = await publish('services', 'Služba')
    await patch(`services/${id}?draft=true`, { name: 'Koncept' })
    const before = await newest(id, 'services')
    await patch(`services/${id}/availability`, { free: 2 }, 'pavla')
    const after = await newest(id, 'services')
    const stale = await patch(`services/${id}?draft=true&${at(before.updatedAt)}`, { name: 'A' })
    const fresh = await patch(`services/${id}?draft=true&${at(after.updatedAt)}`, { name: 'B' })
    expect([stale.status, stale.body.errors[0].data.theirs.name]).toEqual([409, 'Koncept'])
    expect(fresh.status).toBe(200)
  })
})

describe.each([true, false])('a write that missed a newer version (a draft: %s)', (draft) => {
  test('is answered 409 with both versions, and nothing of it is stored', async () => {
    const { id, seen, now } = await overtaken(draft)
    const count = await versionsOf(id)
    const answer = await patch(`news/${id}?draft=true&${at(seen)}`, { title: 'Moje', summary: 'M' })
    const [{ message, data }] = answer.body.errors
    expect([answer.status, typeof message]).toEqual([409, 'string'])
    expect(data.yours).toMatchObject({ title: 'Moje', summary: 'M' })
    expect(data.theirs).toMatchObject({ id, title: 'Jejich', updatedAt: now.updatedAt })
    expect([await newest(id), await versionsOf(id)]).toEqual([now, count])
  })

  test('is refused for publishing, unpublishing, the trash, deleting and bringing a version back', async () => {
    const { id, seen, now } = await overtaken(draft)
    const { body } = await cms.rest(`/api/news/versions?where[parent][equals]=${id}`, { as: 'ada' })
    const url = `news/${id}?${at(seen)}`
    const version = `/api/news/versions/${body.docs[0].id}?${at(seen)}`
    const answers = [
      await patch(url, { _status: 'published' }, 'ada'),
      await patch(url, { _status: 'draft' }, 'ada'),
      await patch(url, { deletedAt: new Date().toISOString() }, 'ada'),
      await cms.rest(`/api/${url}`, { as: 'ada', method: 'DELETE' }),
      await cms.rest(version, { as: 'ada', method: 'POST', body: {} }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409])
    expect(await newest(id)).toEqual(now)
  })

  test('is stored once it says the revision that the answer gave', async () => {
    const { id, seen } = await overtaken(draft)
    const { body } = await patch(`news/${id}?draft=true&${at(seen)}`, { title: 'Moje' })
    const url = `news/${id}?draft=true&${at(body.errors[0].data.theirs.updatedAt)}`
    expect((await patch(url, { title: 'Moje' })).status).toBe(200)
  })

  test('is stored without a revision, as ever', async () => {
    const { id } = await overtaken(draft)
    await patch(`news/${id}?draft=true`, { title: 'Moje' })
    expect((await newest(id)).title).toBe('Moje')
  })
})

describe.each([
  ['drafts', '&draft=true', {}],
  ['drafts that the desk saves by itself', '&draft=true&autosave=true', {}],
  ['publications', '', { _status: 'published' }],
])('of ten parallel %s with one revision', (_, query, state) => {
  test('exactly one is stored; the others get what it stored', async () => {
    const id = await publish('news')
    const { updatedAt } = await newest(id)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, number) =>
        patch(`news/${id}?${at(updatedAt)}${query}`, { title: `Pisatel ${number}`, ...state }),
      ),
    )
    const stored = await newest(id)
    const won = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status === 409)
    expect([won.length, lost.length]).toEqual([1, 9])
    expect(won[0]?.body.doc.title).toBe(stored.title)
    expect(lost.map(({ body }) => body.errors[0].data.theirs.title)).toEqual(
      lost.map(() => stored.title),
    )
  })
})

test('a write that the portal itself overtakes between the check and the writing is refused too', async () => {
  const id = await publish('news')
  const { updatedAt } = await newest(id)
  const { db } = cms.payload
  const { createVersion } = db
  db.createVersion = (async (args) => {
    db.createVersion = createVersion
    const data = { title: 'Plán' }
    await cms.payload.update({ collection: 'news', id, data, draft: true, overrideAccess: true })
    return createVersion.call(db, args)
  }) as typeof createVersion
  const { status } = await patch(`news/${id}?draft=true&${at(updatedAt)}`, { title: 'Moje' })
  expect([status, (await newest(id)).title]).toEqual([409, 'Plán'])
})

test('a picture keeps its file when its change came too late', async () => {
  const id = await writePicture(cms.payload, 'Náves')
  const { updatedAt } = await newest(id, 'media')
  await patch(`media/${id}`, { alt: 'Jejich' }, 'ada')
  const before = await newest(id, 'media')
  const { status } = await patch(`media/${id}?${at(updatedAt)}`, { alt: 'Můj' })
  expect([status, await newest(id, 'media')]).toEqual([409, before])
})

describe('a stale revision tells those who may not write nothing', () => {
  test.each(everybody)('%s', async (who) => {
    const id = await publish('services', 'Kanárek')
    const { updatedAt } = await newest(id, 'services')
    await patch(`services/${id}?draft=true`, { name: 'Tajný koncept' })
    const answer = await patch(`services/${id}?draft=true&${at(updatedAt)}`, { name: 'x' }, who)
    const writers: Who[] = ['pavla', 'karel', 'edda', 'ada']
    expect(answer.status).toBe(writers.includes(who) ? 409 : 403)
    expect(answer.text.includes('Tajný koncept')).toBe(writers.includes(who))
  })
})

describe('a revision is refused with 400', () => {
  test.each([
    ['when it is no time', '/ID?revision=newest'],
    ['when it is empty', '/ID?revision='],
    ['when it comes twice', '/ID?revision=2026-01-01&revision=2026-01-02'],
    ['when it comes as a list', '/ID?revision[]=2026-01-01'],
    ['with a bulk change', '?where[id][equals]=ID&revision=2026-01-01'],
  ])('%s', async (_, path) => {
    const id = await publish('news')
    const answer = await patch(`news${path.replace('ID', id)}`, { title: 'Moje' })
    expect([answer.status, (await newest(id)).title]).toEqual([400, 'Zpráva'])
  })
})

describe('where a revision is required of staff', () => {
  const require = (requiresRevision: boolean) =>
    cms.payload.updateGlobal({
      slug: 'security',
      data: { requiresRevision },
      overrideAccess: true,
    })
  beforeAll(() => require(true))
  afterAll(() => require(false))

  test.each([
    ['nobody', 403],
    ['pavla', 200],
    ['petr', 403],
    ['karel', 428],
    ['edda', 428],
    ['ada', 428],
  ] as const)('%s who changes a text without one gets %s', async (who, status) => {
    const id = await publish('services', 'Služba')
    const answer = await patch(`services/${id}?draft=true`, { name: 'Jinak' }, who)
    expect(answer.status).toBe(status)
    expect((await newest(id, 'services')) as object).toMatchObject({
      name: status === 200 ? 'Jinak' : 'Služba',
    })
  })

  test('a bulk change of texts is refused, too', async () => {
    const id = await publish('news')
    const { status } = await patch(`news?where[id][equals]=${id}`, { title: 'Jinak' })
    expect([status, (await newest(id)).title]).toEqual([428, 'Zpráva'])
  })

  test('a change with one, a state without one and what is new are stored', async () => {
    const id = await publish('news')
    const { updatedAt } = await newest(id)
    const body = { ...sample('news', 'Nová', ground), _status: 'draft' }
    const answers = [
      await patch(`news/${id}?draft=true&${at(updatedAt)}`, { title: 'Jinak' }),
      await patch(`news/${id}`, { _status: 'published' }),
      await patch(`news?where[id][equals]=${id}`, { _status: 'draft' }),
      await patch(`news/${id}`, { deletedAt: new Date().toISOString() }, 'ada'),
      await cms.rest('/api/news?draft=true', { as: 'edda', method: 'POST', body }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 201])
  })
})

describe('going back to what is public', () => {
  /** As the desk does it: what is public is read and sent back as it is. */
  const goBack = async (id: string, more: object = {}) => {
    const { body } = await cms.rest(`/api/news/${id}?locale=cs&depth=0`, { as: 'edda' })
    return patch(`news/${id}?locale=cs&depth=0`, { ...body, ...more })
  }
  const drafted = async () => {
    const id = await publish('news', 'Zveřejněno')
    await patch(`news/${id}?draft=true`, { title: 'Rozepsáno' })
    await patch(`news/${id}?draft=true&locale=en`, { title: 'Begun' })
    return id
  }

  test('leaves the draft, in every language, and keeps it among the versions', async () => {
    const id = await drafted()
    const { status } = await goBack(id)
    const english = (await cms.rest(`/api/news/${id}?locale=en`)).body as Doc
    const { body } = await cms.rest(`/api/news/versions?where[parent][equals]=${id}&limit=50`, {
      as: 'ada',
    })
    const titles = (body.docs as { version: Doc }[]).map(({ version }) => version.title)
    expect([status, (await newest(id)).title, english.title]).toEqual([
      200,
      'Zveřejněno',
      'Zveřejněno',
    ])
    expect(titles).toContain('Rozepsáno')
  })

  test('is no way to write over somebody’s draft', async () => {
    const id = await drafted()
    const { status } = await goBack(id, { title: 'Jinak' })
    expect([status, (await newest(id)).title]).toEqual([409, 'Rozepsáno'])
  })
})
