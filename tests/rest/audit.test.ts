import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { password, startCms, type Cms, type Who } from '../support/cms'
import {
  next,
  prepareGround,
  sample,
  words,
  write,
  writePicture,
  type Ground,
} from '../support/content'

let cms: Cms
let ground: Ground
let service: string
let ids: Record<string, string>
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  service = await write(cms.payload, 'services', {
    ...sample('services', 'Půjčovna', ground),
    _status: 'published',
  })
  const { docs } = await cms.payload.find({ collection: 'users', limit: 100 })
  ids = Object.fromEntries(docs.map(({ name, id }) => [name, String(id)]))
})
afterAll(() => cms.stop())

type Row = Record<string, unknown>

/** What the journal says of a document, oldest first. */
const journalOf = async (document: string): Promise<Row[]> => {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { document: { equals: document } },
    sort: 'createdAt',
    limit: 100,
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}
const actionsOf = async (document: string) =>
  (await journalOf(document)).map(({ action }) => action)
const lastOf = async (document: string) => (await journalOf(document)).at(-1)

const patch = (url: string, body: object, as: Who = 'edda') =>
  cms.rest(url, { as, method: 'PATCH', body })
const newsItem = async (state: 'draft' | 'published', title = 'Zpráva') => {
  const body = { ...sample('news', title, ground), _status: state }
  const answer = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
  return String(answer.body.doc.id)
}

describe('the journal tells', () => {
  test('who, in which role, did what with which document, and when', async () => {
    const id = await newsItem('draft', 'Nová zpráva')
    expect(await lastOf(id)).toMatchObject({
      action: 'created',
      collection: 'news',
      document: id,
      title: 'Nová zpráva',
      by: ids.edda,
      byName: 'edda',
      role: 'editor',
      providers: [],
    })
    expect(Date.now() - Date.parse(String((await lastOf(id))?.at))).toBeLessThan(10_000)
  })

  test('that a new document was published at once', async () => {
    expect(await actionsOf(await newsItem('published'))).toEqual(['created', 'published'])
  })

  test('which fields a saved draft changes, by name', async () => {
    const id = await newsItem('draft')
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak', body: words('Jinak') })
    expect(await lastOf(id)).toMatchObject({ action: 'changed', fields: ['title', 'body'] })
  })

  test('which fields of a draft over something published change, against the newest draft', async () => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak' })
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak', summary: 'Jiné' })
    expect((await journalOf(id)).slice(2).map(({ action, fields }) => [action, fields])).toEqual([
      ['changed', ['title']],
      ['changed', ['summary']],
    ])
  })

  test('which fields change for the public with a publication, those of the drafts included', async () => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}?draft=true`, { title: 'Jinak' })
    await patch(`/api/news/${id}`, { summary: 'Jiné', _status: 'published' })
    expect(await lastOf(id)).toMatchObject({ action: 'published', fields: ['title', 'summary'] })
  })

  test('that a translation changed', async () => {
    const id = await newsItem('draft')
    await patch(`/api/news/${id}?draft=true&locale=en`, { title: 'News' })
    expect(await lastOf(id)).toMatchObject({ action: 'changed', fields: ['title'] })
  })

  test('the way of a document to the trash, back and out', async () => {
    const id = await newsItem('published')
    await patch(`/api/news/${id}`, { _status: 'draft' })
    await patch(`/api/news/${id}`, { deletedAt: new Date().toISOString() })
    await patch(`/api/news/${id}?trash=true`, { deletedAt: null })
    await cms.rest(`/api/news/${id}`, { as: 'ada', method: 'DELETE' })
    expect(await actionsOf(id)).toEqual([
      'created',
      'published',
      'unpublished',
      'trashed',
      'restored',
      'deleted',
    ])
    expect(await lastOf(id)).toMatchObject({ title: 'Zpráva', byName: 'ada' })
  })

  test.each(['true', 'false'])(
    'that an older version was brought back, as a draft whatever is asked: %s',
    async (draft) => {
      const id = await newsItem('published')
      await patch(`/api/news/${id}`, { title: 'Jinak', _status: 'published' })
      const { body } = await cms.rest(
        `/api/news/versions?where[parent][equals]=${id}&sort=updatedAt`,
        {
          as: 'edda',
        },
      )
      const url = `/api/news/versions/${body.docs[0].id}?draft=${draft}`
      await cms.rest(url, { as: 'edda', method: 'POST', body: {} })
      expect(await lastOf(id)).toMatchObject({
        action: 'changed',
        fields: ['title'],
        note: 'Vrácena starší verze.',
      })
    },
  )

  test('each document of a bulk change', async () => {
    const [one, two] = [await newsItem('draft'), await newsItem('draft')]
    await patch(`/api/news?draft=true&where[id][in]=${one},${two}`, { summary: 'Hromadně' })
    expect([await lastOf(one), await lastOf(two)]).toMatchObject([
      { action: 'changed', fields: ['summary'] },
      { action: 'changed', fields: ['summary'] },
    ])
  })

  test('of a code list, a picture and a global what changed', async () => {
    const url = `/api/territories/${ground.territory}`
    await patch(url, { name: 'Dolní kraj' })
    const picture = await writePicture(cms.payload, 'Náves')
    await patch(`/api/media/${picture}`, { credit: 'Jan' })
    const body = { name: 'Jiný portál', operator: { name: 'Kraj' } }
    await cms.rest('/api/globals/site', { as: 'ada', method: 'POST', body })
    const { docs } = await cms.payload.find({
      collection: 'audit',
      where: { collection: { equals: 'site' } },
    })
    expect(await lastOf(ground.territory)).toMatchObject({ action: 'changed', fields: ['name'] })
    expect(await lastOf(picture)).toMatchObject({ action: 'changed', fields: ['credit'] })
    expect(docs.at(-1)).toMatchObject({ action: 'changed', byName: 'ada' })
    expect(docs.at(-1)?.fields).toContain('operator')
  })

  test('nobody as the author of what the portal does by itself', async () => {
    const id = await write(cms.payload, 'news', sample('news', 'Sama', ground))
    expect(await lastOf(id)).toMatchObject({ by: null, byName: null, role: null })
  })

  test('nothing of a change that was refused', async () => {
    const id = await newsItem('draft')
    await patch(`/api/news/${id}`, { title: 5 })
    await patch(`/api/news/${id}`, { title: 'Cizí' }, 'pavla')
    expect(await actionsOf(id)).toEqual(['created'])
  })

  test('of drafts that the desk saves by itself one row, and one more for a field not named yet', async () => {
    const id = await newsItem('draft')
    const autosave = (body: object) => patch(`/api/news/${id}?draft=true&autosave=true`, body)
    for (const title of ['A', 'AB', 'ABC']) await autosave({ title })
    await autosave({ title: 'ABC', summary: 'X' })
    await autosave({ title: 'ABCD', summary: 'XY' })
    expect((await journalOf(id)).slice(1).map(({ fields }) => fields)).toEqual([
      ['title'],
      ['summary'],
    ])
  })

  test('how a change was handed over, returned with a reason, taken back and approved', async () => {
    await patch(`/api/services/${service}?draft=true`, { name: 'Půjčovna 2' }, 'pavla')
    const step = (as: Who, verb: string, body = {}) =>
      cms.rest(`/api/services/${service}/${verb}`, { as, method: 'POST', body })
    await step('pavla', 'submit')
    await step('edda', 'return', { reason: 'Doplňte telefon.' })
    await step('pavla', 'submit')
    await step('pavla', 'withdraw')
    await step('pavla', 'submit')
    await step('edda', 'approve')
    const rows = (await journalOf(service)).slice(3)
    expect(rows.map(({ action, byName }) => [action, byName])).toEqual([
      ['submitted', 'pavla'],
      ['returned', 'edda'],
      ['submitted', 'pavla'],
      ['withdrawn', 'pavla'],
      ['submitted', 'pavla'],
      ['published', 'edda'],
      // Who corrects an entry has said that it is true.
      ['confirmed', 'pavla'],
      ['approved', 'edda'],
    ])
    expect(rows[1]).toMatchObject({ note: 'Doplňte telefon.', providers: [ground.providerA] })
  })

  test('that free places changed', async () => {
    await patch(`/api/services/${service}/availability`, { free: 3 }, 'pavla')
    expect(await lastOf(service)).toMatchObject({
      action: 'changed',
      fields: ['availability'],
      providers: [ground.providerA],
    })
  })

  test('of an account that it was made, which rights and that the password changed, and that it is gone', async () => {
    const body = { ...sample('users', 'nora', ground) }
    const { body: made } = await cms.rest('/api/users', { as: 'ada', method: 'POST', body })
    const url = `/api/users/${made.doc.id}`
    await patch(url, { role: 'editor' }, 'ada')
    await patch(url, { role: 'provider', providers: [ground.providerA] }, 'ada')
    await patch(url, { password: 'nové dlouhé heslo', currentPassword: password }, 'ada')
    await cms.rest(url, { as: 'ada', method: 'DELETE' })
    const rows = await journalOf(made.doc.id)
    expect(rows.map(({ action, fields }) => [action, fields])).toEqual([
      ['created', []],
      ['invited', []],
      ['changed', ['role']],
      ['changed', ['role', 'providers']],
      ['changed', ['password']],
      ['deleted', []],
    ])
    expect(rows.map(({ title, providers }) => [title, providers])).toEqual(
      rows.map(() => ['nora', []]),
    )
  })
})

const signIn = (email: string, secret: string) =>
  cms.rest('/api/users/login', { method: 'POST', body: { email, password: secret } })
const failures = async (): Promise<Row[]> => {
  const { docs } = await cms.payload.find({
    collection: 'audit',
    where: { action: { equals: 'sign-in-failed' } },
    sort: 'createdAt',
    limit: 100,
  })
  return docs as unknown as Row[]
}
const shapeOf = ({ id, at, createdAt, updatedAt, note, ...rest }: Row) => {
  const isKnown = [id, at, createdAt, updatedAt].every((value) => typeof value === 'string')
  return { ...rest, isKnown, note: String(note).replace(/^[\da-f]{12}$/, 'a digest') }
}

describe('signing in', () => {
  test('is journaled with the person', async () => {
    await signIn('karel@demo.test', password)
    expect(await lastOf(String(ids.karel))).toMatchObject({
      action: 'signed-in',
      byName: 'karel',
      collection: 'users',
    })
  })

  test('in vain tells neither the caller nor the journal whether the account exists', async () => {
    const known = await signIn('petr@demo.test', 'a wrong password')
    const unknown = await signIn('nikdo@demo.test', 'a wrong password')
    const [one = {}, other = {}] = (await failures()).slice(-2)
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    expect(shapeOf(one)).toEqual(shapeOf(other))
    expect(shapeOf(one)).toMatchObject({ by: null, title: null, document: null, note: 'a digest' })
  })

  test('in vain bears one digest for one address, however it is typed, and another for another', async () => {
    for (const email of ['kdosi@demo.test', ' Kdosi@Demo.test', 'jiny@demo.test'])
      await signIn(email, 'a wrong password')
    const [one, same, other] = (await failures()).slice(-3).map(({ note }) => note)
    expect([one === same, one === other]).toEqual([true, false])
  })
})

test('no row holds content, a password, a token or an e-mail', async () => {
  const canary = `kanarek-${next()}`
  const body = { ...sample('news', 'Název', ground), summary: canary, body: words(canary) }
  const { body: made } = await cms.rest('/api/news', { as: 'edda', method: 'POST', body })
  await patch(`/api/news/${made.doc.id}`, { subtitle: canary, _status: 'published' })
  await signIn(`${canary}@demo.test`, `${canary}-heslo`)
  const account = { ...sample('users', 'ota', ground), email: `${canary}@demo.test` }
  const { body: user } = await cms.rest('/api/users', { as: 'ada', method: 'POST', body: account })
  await patch(
    `/api/users/${user.doc.id}`,
    { password: `${canary}-heslo`, email: `x${canary}@demo.test` },
    'ada',
  )
  await signIn(`x${canary}@demo.test`, `${canary}-heslo`)

  const { docs } = await cms.payload.find({ collection: 'audit', limit: 1000 })
  const text = JSON.stringify(docs)
  expect(docs.map(({ document }) => document)).toEqual(
    expect.arrayContaining([made.doc.id, user.doc.id]),
  )
  expect(text).not.toMatch(new RegExp(`${canary}|@demo\\.test|eyJ|${password}`))
})

test('a change that cannot be journaled fails', async () => {
  const id = await newsItem('draft')
  const { create } = cms.payload.db
  cms.payload.db.create = ((args: { collection: string }) =>
    args.collection === 'audit'
      ? Promise.reject(new Error('full'))
      : create.call(cms.payload.db, args as never)) as typeof create
  const { status } = await patch(`/api/news/${id}?draft=true`, { title: 'Nezapsáno' })
  cms.payload.db.create = create
  expect(status).toBe(500)
})
