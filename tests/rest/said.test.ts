import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { offerRest } from '@/site/cms/transport'
import { findEvents, findUndatedEvents } from '@/subjects/events/site/queries'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

type Data = Record<string, unknown>

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const create = (collection: string, data: Data, query = '') =>
  cms.rest(`/api/${collection}${query}`, {
    as: 'karel',
    method: 'POST',
    body: { ...sample(collection, `Záznam ${next()}`, ground), _status: 'published', ...data },
  })
const change = (collection: string, id: string, data: Data, query = '') =>
  cms.rest(`/api/${collection}/${id}${query}`, {
    as: 'karel',
    method: 'PATCH',
    body: { _status: 'published', ...data },
  })
const faultsOf = (body: { errors: { data: { errors: { path: string }[] } }[] }) =>
  body.errors[0]?.data.errors.map(({ path }) => path)

describe('a project', () => {
  test('without a number goes public with the reason why there is none', async () => {
    const programme = await write(cms.payload, 'programmes', {
      ...sample('programmes', `OPZ ${next()}`, ground),
      numberForm: '2014-2020',
    })
    const silent = await create('projects', { programme })
    const said = await create('projects', { programme, noNumberReason: 'not-stated' })
    expect([silent.status, faultsOf(silent.body), said.status]).toEqual([
      400,
      ['registrationNumber'],
      201,
    ])
    const read = await cms.rest(`/api/projects/${said.body.doc.id}`)
    expect([read.body.registrationNumber ?? null, read.body.noNumberReason]).toEqual([
      null,
      'not-stated',
    ])
  })

  test('has outputs without a state when nobody said one', async () => {
    const { body } = await create('projects', { outputs: [{ title: 'Mapa', kind: 'map' }] })
    const read = await cms.rest(`/api/projects/${body.doc.id}`)
    expect([read.body.outputs[0].title, read.body.outputs[0].state ?? null]).toEqual(['Mapa', null])
  })

  test('under several programmes takes the number of any, and needs the sentence of each', async () => {
    const programme = (numberForm: string, statement: string | null) =>
      write(cms.payload, 'programmes', {
        ...sample('programmes', `P ${next()}`, ground),
        numberForm,
        statement,
      })
    const data = {
      programme: await programme('2021-2027', 'Spolufinancováno'),
      registrationNumber: 'CZ.03.2.63/0.0/0.0/15_007/0005690',
    }
    const [fitting, silent] = [
      await programme('2014-2020', 'Hradí ESF'),
      await programme('2014-2020', null),
    ]
    const good = await create('projects', { ...data, otherProgrammes: [fitting] })
    const bad = await create('projects', {
      ...data,
      registrationNumber: 'CZ.03.2.63/0.0/0.0/15_007/0005691',
      otherProgrammes: [silent],
    })
    expect([good.status, bad.status, faultsOf(bad.body)]).toEqual([201, 400, ['publicity']])
  })

  test.each([
    [
      'of some sources is no total',
      { funding: [{ source: 'EU', amount: 5 }, { source: 'Kraj' }] },
      null,
    ],
    [
      'without a split is the total',
      { funding: [{ source: 'EU' }], totalBudget: 2703663.2 },
      2703663.2,
    ],
    ['of every source is the total', { funding: [{ source: 'EU', amount: 5 }] }, 5],
    ['of nobody is not zero', { funding: [{ source: 'EU' }] }, null],
  ])('the sum %s', async (_, money, total) => {
    const { body } = await create('projects', money)
    expect(body.doc.fundingTotal ?? null).toBe(total)
  })

  test('costs no less than its sources give', async () => {
    const funding = [{ source: 'EU', amount: 500 }]
    const { status, body } = await create('projects', { funding, totalBudget: 400 })
    expect([status, faultsOf(body)]).toEqual([400, ['totalBudget']])
  })

  test('of a month begins on its first day and ends on its last, whichever was picked', async () => {
    const { body } = await create('projects', {
      startsOn: '2011-09-15T12:00:00Z',
      startsOnPrecision: 'month',
      endsOn: '2012-02-03T12:00:00Z',
      endsOnPrecision: 'month',
    })
    const { startsOn, endsOn } = body.doc
    expect([startsOn, endsOn]).toEqual(['2011-09-01T12:00:00.000Z', '2012-02-29T12:00:00.000Z'])
  })

  test('keeps what of an indicator is unknown apart from zero', async () => {
    const values = [{ period: '2020', value: 0 }, { period: '2021' }]
    const indicators = [{ name: 'Lidé', unit: 'osob', target: 10, values }]
    const { body } = await create('projects', { indicators })
    const [kept] = body.doc.indicators
    expect([kept.target, kept.reached ?? null]).toEqual([10, null])
    expect(kept.values.map(({ value }: { value?: number }) => value ?? null)).toEqual([0, null])
  })
})

describe('an event', () => {
  test('says nothing of signing up unless somebody chose it', async () => {
    const silent = await create('events', {})
    const open = await create('events', { registration: 'open' })
    const read = async (id: string) => (await cms.rest(`/api/events/${id}`)).body.registration
    expect([
      silent.body.doc.registration ?? null,
      (await read(silent.body.doc.id)) ?? null,
      await read(open.body.doc.id),
    ]).toEqual([null, null, 'open'])
  })

  test('that demands registration goes public only with a way to sign up', async () => {
    const silent = await create('events', { registration: 'required' })
    const draft = await create(
      'events',
      { registration: 'required', _status: 'draft' },
      '?draft=true',
    )
    const told = await create('events', {
      registration: 'required',
      signUp: { email: 'kurzy@kraj.test' },
    })
    expect([silent.status, faultsOf(silent.body)]).toEqual([400, ['signUp.web']])
    expect([draft.status, told.status]).toEqual([201, 201])
  })
})

describe('the list of events', () => {
  const hourMs = 3_600_000
  const after = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()
  const date = (hours: number) => ({ startsAt: after(hours), endsAt: after(hours + 1) })
  const all = { page: 1, isPast: false }

  test('stands by the next date, not by the first of a series', async () => {
    const series = await create('events', { title: 'Řada', occurrences: [date(-900), date(72)] })
    const sooner = await create('events', { title: 'Dřív', occurrences: [date(24)] })
    const { docs } = await findEvents('cs', all)
    expect(docs.map(({ id }) => id)).toEqual([sooner.body.doc.id, series.body.doc.id])
  })

  test('leaves out what has had no date and no change for a season', async () => {
    const [fresh, old] = [await create('events', {}), await create('events', {})]
    const id = String(old.body.doc.id)
    const updatedAt = after(-24 * 250)
    await cms.payload.db.updateOne({ collection: 'events', id, data: { updatedAt } })
    const listed = async (months: number) =>
      (await findUndatedEvents('cs', all, months)).map((event) => String(event.id))
    expect(await listed(6)).toContain(String(fresh.body.doc.id))
    expect(await listed(6)).not.toContain(id)
    expect(await listed(12)).toContain(id)
  })
})

describe('a plan', () => {
  const made = async (data: Data = {}): Promise<string> =>
    String((await create('plans', data)).body.doc.id)

  test.each(['predecessor', 'partOf'])(
    'by %s leads neither to itself nor round',
    async (relation) => {
      const first = await made()
      const second = await made({ [relation]: first })
      const third = await made({ [relation]: second })
      const answers = [
        await change('plans', first, { [relation]: first }),
        await change('plans', first, { [relation]: third }),
      ]
      expect(answers.map(({ status, body }) => [status, faultsOf(body)])).toEqual([
        [400, [relation]],
        [400, [relation]],
      ])
    },
  )

  test('may follow one plan and be part of another that follows it', async () => {
    const [whole, before] = [await made(), await made()]
    const { status } = await create('plans', { predecessor: before, partOf: whole })
    expect(status).toBe(201)
  })

  test('round in a circle is still kept as a draft', async () => {
    const id = await made()
    const { status } = await change('plans', id, { partOf: id, _status: 'draft' }, '?draft=true')
    expect(status).toBe(200)
  })
})
