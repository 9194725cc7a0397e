import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const weekMs = 7 * 24 * 3_600_000
const kinds =
  'news pages projects plans events working-groups providers services life-situations'.split(
    ' ',
  ) as 'news'[]

/** What the desk does when somebody presses +. */
const pressPlus = async (collection: 'news', who: Who = 'edda'): Promise<string> => {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: `${who}@demo.test` } },
  })
  const user = docs.map((each) => ({ ...each, collection: 'users' as const }))[0]
  const draft = { collection, data: {}, draft: true, overrideAccess: false, user } as const
  return String(
    (await cms.payload.create(draft as never as { collection: 'news'; data: never })).id,
  )
}

const idsIn = async (url: string, as: Who = 'edda'): Promise<string[]> => {
  const { body } = await cms.rest(`${url}&limit=100&depth=0`, { as })
  return (body.docs as { id: string }[]).map(({ id }) => String(id))
}

const journal = async (id: string): Promise<string[]> => {
  const url = `/api/audit?where[document][equals]=${id}`
  const { body } = await cms.rest(url, { as: 'ada' })
  return (body.docs as { action: string }[]).map(({ action }) => action)
}

const firstKey = (kind: string, id: string, body: object, as: Who = 'edda') =>
  cms.rest(`/api/${kind}/${id}?draft=true&autosave=true`, { as, method: 'PATCH', body })

describe.each(kinds)('pressing + among %s', (kind) => {
  let id: string
  beforeEach(async () => {
    id = await pressPlus(kind)
  })

  test('shows nothing in any list, and says nothing in the journal', async () => {
    const found = [
      ...(await idsIn(`/api/${kind}?draft=true`)),
      ...(await idsIn(`/api/${kind}?draft=false`)),
    ]
    expect(found).not.toContain(id)
    expect(await journal(id)).toEqual([])
  })

  test('opens an editor that can be written into', async () => {
    expect((await cms.rest(`/api/${kind}/${id}?draft=true`, { as: 'edda' })).status).toBe(200)
  })

  test('is swept after a week without a word', async () => {
    await sweep(weekMs - 60_000)
    const kept = await cms.payload.count({ collection: kind, where: { id: { equals: id } } })
    await sweep(weekMs + 60_000)
    const left = await cms.payload.count({ collection: kind, where: { id: { equals: id } } })
    expect([kept.totalDocs, left.totalDocs]).toEqual([1, 0])
    expect(await journal(id)).toEqual([])
  })
})

const sweep = async (afterMs: number) => {
  const { sweepBlanks } = await import('@/subjects/writing/blank/sweepBlanks')
  await sweepBlanks(cms.payload, new Date(Date.now() + afterMs))
}

describe('the first key', () => {
  test('brings the draft into the lists and the journal, and keeps it from the sweep', async () => {
    const id = await pressPlus('news')
    const { status } = await firstKey('news', id, { title: 'N' })
    await sweep(2 * weekMs)

    expect(status).toBe(200)
    expect(await idsIn('/api/news?draft=true')).toContain(id)
    expect(await idsIn('/api/news?draft=false')).toContain(id)
    expect(await journal(id)).toEqual(['created'])
  })

  test('is followed by others, each from the revision that the one before was answered with', async () => {
    const id = await pressPlus('news')
    const first = await firstKey('news', id, { title: 'N' })
    const { updatedAt } = first.body.doc as { updatedAt: string }
    const second = await firstKey('news', id, { title: 'No', updatedAt })
    expect([first.status, second.status]).toEqual([200, 200])

    const { body } = await cms.rest(`/api/news/${id}?draft=false`, { as: 'edda' })
    expect(Date.parse(body.updatedAt)).toBeLessThan(Date.parse(updatedAt))
  })

  test('need not be a title', async () => {
    const id = await pressPlus('news')
    await firstKey('news', id, { summary: 'Bez nadpisu.' })
    await sweep(2 * weekMs)
    expect(await idsIn('/api/news?draft=true')).toContain(id)
  })

  test('works for a provider too', async () => {
    const id = await pressPlus('services' as 'news', 'pavla')
    const before = await idsIn('/api/services?draft=true', 'pavla')
    const { status } = await firstKey('services', id, { name: 'Nová' }, 'pavla')
    const after = await idsIn('/api/services?draft=true', 'pavla')
    expect([before.includes(id), status, after.includes(id)]).toEqual([false, 200, true])
  })
})

test('a blank draft thrown into the trash is in no list there', async () => {
  const id = await pressPlus('news')
  const body = { deletedAt: new Date().toISOString() }
  await cms.rest(`/api/news/${id}`, { as: 'edda', method: 'PATCH', body })
  expect(await idsIn('/api/news?trash=true&draft=true')).not.toContain(id)
})

test('an empty draft from before they were marked is swept, one with words is not', async () => {
  const empty = await write(cms.payload, 'news', {}, { draft: true })
  const written = await write(cms.payload, 'news', { summary: 'Slova.' }, { draft: true })
  const titled = await write(cms.payload, 'news', sample('news', 'Nadpis', ground))
  await sweep(2 * weekMs)

  const left = await idsIn('/api/news?draft=true')
  expect([empty, written, titled].map((id) => left.includes(id))).toEqual([false, true, true])
})

test('nobody marks what they write as blank', async () => {
  const body = { ...sample('news', 'Skrytá', ground), isBlank: true }
  const { status } = await cms.rest('/api/news?draft=true', { as: 'edda', method: 'POST', body })
  expect(status).toBe(400)
})
