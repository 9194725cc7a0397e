import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { wordFile } from '../support/word'

let cms: Cms
let ground: Ground
let plan: string
let file: Buffer

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  plan = await write(cms.payload, 'plans', {
    ...sample('plans', 'Plán z Wordu', ground),
    slug: 'plan-z-wordu',
    _status: 'published',
  })
  file = await wordFile(
    [1, 'Priorita 1: Pomoc doma'],
    [2, 'Opatření 1.1 Noční péče'],
    'Dnes nikdo v noci nejezdí.',
    'Odpovídá: Město Jasanov',
    'Stav: běží',
    [2, 'Opatření 1.2 Víkendy'],
  )
})
afterAll(() => cms.stop())

const bring = async (as: Who = 'karel', given: Buffer = file, id = plan) => {
  const body = new FormData()
  body.append('file', new Blob([given as never]), 'plan.docx')
  return cms.rest(`/api/plans/${id}/measures.docx`, { as, method: 'POST', body })
}
const act = (id: string, verb: 'run' | 'undo') =>
  cms.rest(`/api/tables/imports/${id}/${verb}`, { as: 'karel', method: 'POST' })
const measures = async () => {
  const { docs } = await cms.payload.find({
    collection: 'measures',
    where: { plan: { equals: plan } },
    sort: 'code',
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

describe('measures from a document of Word', () => {
  test('are looked at first, row by row, with what is not taken over; then they are drafts, and can be taken back', async () => {
    const { status, body } = await bring()
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'prepared', collection: 'measures', create: 2, errors: [] })
    expect(body.unread).toEqual([
      { text: '1.1 · Stav: běží', why: expect.stringMatching('nebereme') },
    ])
    expect(body.changes[0].changes.map(({ to }: { to: string }) => to)).toEqual(
      expect.arrayContaining(['plan-z-wordu', '1.1', 'Noční péče', 'Město Jasanov']),
    )
    expect(await measures()).toEqual([])

    expect((await act(body.id, 'run')).body).toMatchObject({ state: 'done' })
    expect(await measures()).toMatchObject([
      {
        code: '1.1',
        title: 'Noční péče',
        description: 'Dnes nikdo v noci nejezdí.',
        responsible: 'Město Jasanov',
        priority: { code: '1', title: 'Pomoc doma' },
        _status: 'draft',
      },
      { code: '1.2', title: 'Víkendy', _status: 'draft' },
    ])
    expect((await bring()).body).toMatchObject({ create: 0, update: 0, unchanged: 2 })

    expect((await act(body.id, 'undo')).body).toMatchObject({ state: 'undone' })
    expect(await measures()).toEqual([])
  })

  test('are written all or none', async () => {
    const { body } = await bring(
      'karel',
      await wordFile([1, 'Opatření 1 Dobré'], [1, 'Opatření: Bez čísla'], [1, 'Opatření 1 Znovu']),
    )
    expect(body.errors).toEqual([
      { row: 2, column: 'Kód', message: expect.stringMatching('nedá založit') },
      { row: 3, column: 'Plán, Kód', message: expect.stringMatching('už na řádku 1') },
    ])
    expect((await act(body.id, 'run')).status).toBe(409)
    expect(await measures()).toEqual([])
  })

  test.each<[string, () => Promise<Buffer>, string]>([
    ['names no measure', () => wordFile([1, 'Úvod'], 'Text.'), 'nenašli žádné opatření'],
    ['is no DOCX', async () => Buffer.from('x'), 'není dokument Word'],
  ])('a document that %s is refused in words', async (_, given, words) => {
    const { status, body } = await bring('karel', await given())
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringMatching(words)])
  })

  test('of no plan there are none', async () => {
    expect((await bring('karel', file, 'neni')).status).toBe(404)
  })

  test.each(everybody)('%s brings them, or may not', async (who) => {
    const isAllowed = ['karel', 'edda', 'ada'].includes(who)
    const { status } = await bring(who)
    expect(status).toBe(isAllowed ? 200 : who === 'nobody' ? 401 : 403)
  })
})
