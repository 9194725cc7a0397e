import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readDocuments, revisionsOfKind } from '@/search/everything/readDocuments'

import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const plan = async (data: object = {}) =>
  write(cms.payload, 'plans', {
    ...sample('plans', `Plán ${next()}`, ground),
    _status: 'published',
    ...data,
  })
const create = (data: object, query = '') =>
  cms.rest(`/api/measures${query}`, { as: 'karel', method: 'POST', body: data })
const measure = async (data: object) => {
  const given = { title: `Opatření ${next()}`, _status: 'published', ...data }
  const { body, status } = await create(given)
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc as { id: string; slug: string; updatedAt: string }
}
const change = (collection: string, id: string, body: object) =>
  cms.rest(`/api/${collection}/${id}`, { as: 'karel', method: 'PATCH', body })
const faultOf = (answer: { body: { errors?: { data?: { errors?: { message: string }[] } }[] } }) =>
  answer.body.errors?.[0]?.data?.errors?.map(({ message }) => message).join(' ')

/** The ways by which somebody without an account comes to a measure of a plan. */
const waysTo = async (id: string, planId: string, title: string): Promise<string[]> => {
  const urls = [
    `/api/measures/${id}`,
    `/api/measures/${id}?draft=true`,
    `/api/measures/${id}?depth=2`,
    `/api/measures?where[title][equals]=${title}`,
    `/api/measures?where[plan][equals]=${planId}&draft=true&trash=true`,
    '/api/measures?limit=100&sort=-title',
    '/api/measures?limit=100&where[isPublic][equals]=false',
    `/api/measures/versions?where[parent][equals]=${id}`,
    `/api/plans/${planId}?depth=3`,
    `/api/plans/${planId}?depth=3&joins[measures][limit]=5`,
    `/api/plans/${planId}/tree`,
    `/api/tables/measures.csv?where[plan][equals]=${planId}`,
    `/api/search?q=${title.slice(0, 5)}`,
  ]
  const answers = await Promise.all(urls.map((url) => cms.rest(url)))
  const { body } = await cms.rest(`/api/measures/count?where[title][equals]=${title}`)
  return [
    ...urls.filter((_, at) => answers[at]?.text.includes(title)),
    ...(body.totalDocs === 0 ? [] : ['count']),
  ]
}

type Sums = { amount?: number | null; spent?: number | null }

describe('a measure', () => {
  test.each([
    ['1.2.3', '1.2.3'],
    ['A.1', 'A.1'],
    [' 2.1.8.1. ', '2.1.8.1'],
    ['P1 / C2 / O3', 'P1/C2/O3'],
  ])('with the code %s stands at the address of its plan and %s', async (code, stored) => {
    const id = await plan({ slug: `plan-${next()}` })
    const { body } = await cms.rest(`/api/plans/${id}?depth=0`)
    expect((await measure({ plan: id, code })).slug).toBe(`${body.slug}/${stored}`)
  })

  test.each([
    ['Opatření 1', /bez diakritiky/],
    ['1..2', /tečky, spojovníky a lomítka/],
    ['/1', /tečky, spojovníky a lomítka/],
    ['pripominky', /není slovo/],
  ])('is not published with the code %s, and is told why', async (code, why) => {
    const answer = await create({ title: 'X', plan: ground.plan, code, _status: 'published' })
    expect([answer.status, faultOf(answer)]).toEqual([400, expect.stringMatching(why)])
  })

  test.each([
    ['9.1a', '9.1a'],
    ['9.1b', '9.1B'],
  ])('with the code %s keeps %s to itself in its plan, not in others', async (code, other) => {
    await measure({ plan: ground.plan, code })
    const again = await create({ title: 'X', plan: ground.plan, code: other, _status: 'published' })
    const asDraft = await create({ title: 'X', plan: ground.plan, code: other }, '?draft=true')
    expect([again.status, asDraft.status]).toEqual([400, 400])
    expect(faultOf(again)).toMatch(/už v tomto plánu má jiné opatření/)
    await measure({ plan: await plan(), code: other })
  })

  test('in the trash keeps its code, and the refusal says where it is', async () => {
    const { id } = await measure({ plan: ground.plan, code: '9.2' })
    await change('measures', id, { deletedAt: new Date().toISOString() })
    const again = await create({ title: 'X', plan: ground.plan, code: '9.2', _status: 'published' })
    expect(faultOf(again)).toMatch(/v koši/)
  })

  test.each([
    [{ startsOn: '2027-05-01', endsOn: '2027-04-30' }, /dříve než začátek/],
    [{ evaluations: [{ year: 2027, percent: 101 }] }, /od 0 do 100/],
    [{ evaluations: [{ year: 2027 }, { year: 2027 }] }, /vyhodnocen dvakrát/],
    [{ budget: [{ year: 27 }] }, /rok od 1990/],
    [{ budget: [{ year: 2027, amount: -1 }] }, /záporná/],
    [{ indicators: [{ name: 'Místa', target: -1 }] }, /není záporné/],
  ])('with %j is not published, and is told why', async (data, why) => {
    const given = { title: 'X', plan: ground.plan, code: `8.${next()}`, _status: 'published' }
    const answer = await create({ ...given, ...data })
    expect([answer.status, faultOf(answer)]).toEqual([400, expect.stringMatching(why)])
  })

  test('states nothing that nobody has said, and knows nothing from zero', async () => {
    const budget = [{ year: 2027 }, { year: 2028, amount: 0, spent: 0 }]
    const { id } = await measure({ plan: ground.plan, code: `8.${next()}`, budget })
    const { body } = await cms.rest(`/api/measures/${id}?depth=0`)
    const said = ['state', 'kind', 'startsOn', 'endsOn', 'responsible']
    expect(said.filter((name) => (body[name] ?? null) !== null)).toEqual([])
    const sums = body.budget.map(({ amount, spent }: Sums) => [amount ?? null, spent ?? null])
    expect(sums).toEqual([
      [null, null],
      [0, 0],
    ])
  })

  test('cannot be given an address, nor made public past its plan', async () => {
    const hidden = await plan({ _status: 'draft' })
    const given = { title: 'X', plan: hidden, code: '1', _status: 'published' }
    expect((await create({ ...given, isPublic: true })).status).toBe(400)
    const { id, slug } = await measure({ ...given, slug: 'jiny/1' })
    expect(slug).not.toBe('jiny/1')
    expect((await cms.rest(`/api/measures/${id}`)).status).toBe(404)
  })

  test('that is copied gets a code of its own', async () => {
    const { id } = await measure({ plan: ground.plan, code: `8.${next()}` })
    const answer = await cms.rest(`/api/measures/${id}/duplicate`, { as: 'karel', method: 'POST' })
    const { code, slug } = answer.body.doc
    expect([answer.status, code ?? null, slug ?? null]).toEqual([200, null, null])
  })
})

describe('a measure of a plan that is not published', () => {
  const secret = () => `tajne${next()}`

  test('is read by nobody without an account, by no way', async () => {
    const [planId, title] = [await plan({ _status: 'draft' }), secret()]
    const { id } = await measure({ plan: planId, code: '1.1', title })
    expect(await waysTo(id, planId, title)).toEqual([])
    expect((await cms.rest(`/api/measures/${id}`, { as: 'karel' })).body.title).toBe(title)
  })

  test('comes out with its plan, and is gone again with it, also into the trash', async () => {
    const [planId, title] = [await plan({ _status: 'draft' }), secret()]
    const { id } = await measure({ plan: planId, code: '1.1', title })
    const statuses = []
    for (const body of [
      { _status: 'published' },
      { _status: 'draft' },
      { _status: 'published' },
      { deletedAt: new Date().toISOString() },
    ]) {
      expect((await change('plans', planId, body)).status).toBe(200)
      const [one, list] = await Promise.all([
        cms.rest(`/api/measures/${id}`),
        cms.rest(`/api/measures?where[title][equals]=${title}`),
      ])
      statuses.push([one.status, list.body.totalDocs])
    }
    expect(statuses).toEqual([
      [200, 1],
      [404, 0],
      [200, 1],
      [404, 0],
    ])
    expect(await waysTo(id, planId, title)).toEqual([])
  })

  test('leaves the search, also when the change was missed', async () => {
    const [planId, title] = [await plan(), secret()]
    const { id } = await measure({ plan: planId, code: '1.1', title })
    expect((await revisionsOfKind(cms.payload, 'measures')).has(id)).toBe(true)
    await change('plans', planId, { _status: 'draft' })
    expect((await revisionsOfKind(cms.payload, 'measures')).has(id)).toBe(false)
    expect(await readDocuments(cms.payload, 'measures', [id])).toEqual([])
  })

  test('stays unread when it is moved there from a published plan', async () => {
    const [open, hidden, title] = [await plan(), await plan({ _status: 'draft' }), secret()]
    const { id } = await measure({ plan: open, code: '1.1', title })
    await change('measures', id, { plan: hidden })
    expect(await waysTo(id, hidden, title)).toEqual([])
  })
})

describe('a plan', () => {
  test('that gets another address takes its measures along, nothing else of them lost', async () => {
    const planId = await plan({ slug: 'plan-stary' })
    const budget = [{ year: 2027, amount: 5, source: 'kraj' }]
    const given = { plan: planId, code: '1.10', budget, partners: [{ name: 'Charita' }] }
    const { id } = await measure(given)
    await change('plans', planId, { slug: 'plan-novy' })
    const { body } = await cms.rest(`/api/measures/${id}?depth=0`)
    expect([body.slug, body.budget[0].source, body.partners[0].name]).toEqual([
      'plan-novy/1.10',
      'kraj',
      'Charita',
    ])
    const draft = await cms.rest(`/api/measures/${id}?draft=true`, { as: 'karel' })
    expect(draft.body.slug).toBe('plan-novy/1.10')
  })

  test('is not deleted for good while it has measures', async () => {
    const planId = await plan()
    await measure({ plan: planId, code: '1' })
    const gone = { as: 'ada', method: 'DELETE' } as const
    expect((await cms.rest(`/api/plans/${planId}`, gone)).status).toBe(400)
    expect((await cms.rest(`/api/plans/${await plan()}`, gone)).status).toBe(200)
  })

  test('leaves whoever writes in a measure in peace when it is published meanwhile', async () => {
    const planId = await plan({ _status: 'draft' })
    const { id, updatedAt } = await measure({ plan: planId, code: '1' })
    await change('plans', planId, { _status: 'published' })
    const body = { title: 'Jinak', revision: updatedAt }
    expect((await change('measures', id, body)).status).toBe(200)
  })
})

describe('the tree of a plan', () => {
  test('holds its measures under priorities and goals, those of the plan in its order and words', async () => {
    const planId = await plan({
      priorities: [
        { code: '2', title: 'Senioři', goals: [{ code: '2.1', title: 'Doma' }] },
        { code: '1', title: 'Rodiny', goals: [] },
        { code: '3', title: 'Bez opatření', goals: [] },
      ],
    })
    const add = (code: string, data: object = {}) =>
      measure({ plan: planId, code, title: code, ...data })
    await add('2.1.10', { priority: { code: '2', title: 'Staří lidé' }, goal: { code: '2.1' } })
    await add('2.1.9', { priority: { code: '2' }, goal: { title: 'doma' } })
    await add('1.1', { priority: { title: 'rodiny' } })
    await add('9')
    await add('4.1', { priority: { code: '4', title: 'Navíc' }, goal: { title: 'Cíl' } })
    const { body, status } = await cms.rest(`/api/plans/${planId}/tree`)
    const shown = body.priorities.map(
      ({ code, title, measures, goals }: Record<string, { code: string }[]>) => [
        code,
        title,
        measures?.map((each) => each.code),
        (goals as unknown as { title: string; measures: { code: string }[] }[]).map((goal) => [
          goal.title,
          goal.measures.map((each) => each.code),
        ]),
      ],
    )
    expect([status, body.totalMeasures]).toEqual([200, 5])
    expect(shown).toEqual([
      ['2', 'Senioři', [], [['Doma', ['2.1.9', '2.1.10']]]],
      ['1', 'Rodiny', ['1.1'], []],
      ['4', 'Navíc', [], [['Cíl', ['4.1']]]],
      [null, null, ['9'], []],
    ])
  })

  test('says of each measure what people ask first, in the language asked for', async () => {
    const slug = `plan-${next()}`
    const planId = await plan({ slug })
    const territories = [ground.territory]
    const given = { plan: planId, code: 'A.1', title: 'Terénní služba', territories }
    await measure({
      ...given,
      state: 'running',
      endsOn: '2020-06-30T12:00:00.000Z',
      responsible: 'Město',
      budget: [{ year: 2020, source: 'kraj', amount: 10 }],
      evaluations: [{ year: 2020, result: 'partly', percent: 50 }],
    })
    const { body } = await cms.rest(`/api/plans/${planId}/tree?locale=en`)
    expect(body.priorities[0].measures[0]).toMatchObject({
      code: 'A.1',
      title: 'Terénní služba',
      path: `/en/plany/${slug}/A.1`,
      state: 'running',
      standing: 'late',
      responsible: 'Město',
      kind: null,
      territories: [{ slug: 'horni-kraj', name: 'Horní kraj' }],
      endsOn: '2020-06-30T12:00:00.000Z',
      budget: [{ year: 2020, source: 'kraj', amount: 10, spent: null }],
      evaluations: [{ year: 2020, result: 'partly', percent: 50, spent: null }],
    })
  })

  test('holds no draft, no trash and nothing of another plan', async () => {
    const planId = await plan()
    await create({ plan: planId, code: '1', title: 'Rozepsané' }, '?draft=true')
    const { id } = await measure({ plan: planId, code: '2' })
    await change('measures', id, { deletedAt: new Date().toISOString() })
    await measure({ plan: await plan(), code: '3' })
    expect((await cms.rest(`/api/plans/${planId}/tree`)).body.priorities).toEqual([])
  })
})

test('the table of a plan has its measures in the order of their codes', async () => {
  const planId = await plan()
  for (const code of ['1.10', '1.9', '1.2']) await measure({ plan: planId, code })
  const { text } = await cms.rest(`/api/tables/measures.csv?where[plan][equals]=${planId}`)
  expect([...String(text).matchAll(/"(1\.\d+)"/g)].map(([, code]) => code)).toEqual([
    '1.2',
    '1.9',
    '1.10',
  ])
})
