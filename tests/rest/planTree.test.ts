import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { MeasureChange, PlanMeasure, PlanMeasures } from '@/lib/planMeasures'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { inHours } from '../support/consultations'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { withMachines } from '../support/machines'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const priorities = [
  { code: '1', title: 'Senioři', goals: [{ code: '1.1', title: 'Doma' }] },
  { code: '2', title: 'Rodiny', goals: [] },
]
/** A plan with measures 1.1 to 1.3 under its first priority, and 2.1 under the second. */
const planOf = async (data: object = {}) => {
  const plan = await write(cms.payload, 'plans', {
    ...sample('plans', `Plán ${next()}`, ground),
    slug: `strom-${next()}`,
    priorities,
    _status: 'published',
    ...data,
  })
  for (const code of ['1.1', '1.2', '1.3', '2.1'])
    await measure(plan, code, { priority: priorities[code.startsWith('1') ? 0 : 1] })
  return plan
}
const measure = async (plan: string, code: string, { priority, ...data }: Given = {}) => {
  const place = priority && { priority: { code: priority.code, title: priority.title } }
  const body = { plan, code, title: `Opatření ${code}`, ...place, _status: 'published', ...data }
  const { status, body: made } = await cms.rest('/api/measures', {
    as: 'karel',
    method: 'POST',
    body,
  })
  expect([status, made.errors]).toEqual([201, undefined])
  return String(made.doc.id)
}
type Given = { priority?: { code: string; title: string }; [name: string]: unknown }

const read = async (plan: string, as: Who = 'karel') => {
  const { status, body } = await cms.rest(`/api/plans/${plan}/measures`, { as })
  expect(status).toBe(200)
  const tree = body as PlanMeasures
  const of = (code: string) => tree.measures.find((each) => each.code === code) as PlanMeasure
  const at = (code: string) => ({ id: of(code).id, revision: of(code).revision })
  return { ...tree, of, at, codes: tree.measures.map(({ code }) => code) }
}
const change = (plan: string, changes: object[], as: Who = 'karel', undoes = false) =>
  cms.rest(`/api/plans/${plan}/measures`, {
    as,
    method: 'PATCH',
    body: { changes, ...(undoes && { undoes }) },
  })
const undo = (plan: string, changes: MeasureChange[]) => change(plan, changes, 'karel', true)
const inTable = async (plan: string) => {
  const { text } = await cms.rest(`/api/tables/measures.csv?where[plan][equals]=${plan}`)
  return [...text.matchAll(/"Opatření ([\d.]+)"/g)].map(([, code]) => code)
}
const publicTitles = async (plan: string) => {
  const { body } = await cms.rest(`/api/plans/${plan}/tree`)
  type Group = { measures: { title: string }[]; goals?: Group[] }
  const titlesOf = ({ measures, goals }: Group): string[] => [
    ...measures.map(({ title }) => title.replace('Opatření ', '')),
    ...(goals ?? []).flatMap(titlesOf),
  ]
  return (body.priorities as Group[]).map(titlesOf)
}

describe('the measures of a plan', () => {
  test('are read with drafts and what the plan names, in its order', async () => {
    const plan = await planOf()
    await cms.rest('/api/measures?draft=true', {
      as: 'karel',
      method: 'POST',
      body: { plan, code: '1.10', title: 'Rozepsané' },
    })
    const { codes, of, priorities: named, plan: about } = await read(plan)
    expect(codes).toEqual(['1.1', '1.2', '1.3', '1.10', '2.1'])
    expect(named).toEqual([
      {
        code: '1',
        title: { cs: 'Senioři' },
        goals: [{ code: '1.1', title: { cs: 'Doma' } }],
      },
      { code: '2', title: { cs: 'Rodiny' }, goals: [] },
    ])
    expect([of('1.10').isQuoted, of('1.1').isQuoted]).toEqual([false, true])
    expect(about.codesFrozenUntil).toBeNull()
  })

  test.each(everybody)('%s reads and changes them, or may not', async (who) => {
    const plan = await planOf()
    const { at } = await read(plan)
    const isAllowed = ['karel', 'edda', 'ada'].includes(who)
    const refused = who === 'nobody' ? 401 : 403
    const { status } = await cms.rest(`/api/plans/${plan}/measures`, { as: who })
    expect(status).toBe(isAllowed ? 200 : refused)
    const answer = await change(plan, [{ ...at('1.1'), state: 'running' }], who)
    expect(answer.status).toBe(isAllowed ? 200 : refused)
    expect((await read(plan)).of('1.1').state).toBe(isAllowed ? 'running' : null)
  })

  test.each([
    ['coordinator', 200],
    ['editor', 200],
  ])('a machine with the role of a %s changes them (%d)', async (role, status) => {
    const { headers } = await withMachines(cms).machine({ role })
    const plan = await planOf()
    const { at } = await read(plan)
    const answer = await cms.rest(`/api/plans/${plan}/measures`, {
      method: 'PATCH',
      headers,
      body: { changes: [{ ...at('1.1'), state: 'running' }] },
    })
    expect(answer.status).toBe(status)
  })

  test.each([
    ['nothing', {}],
    ['no change', { changes: [] }],
    ['no revision', { changes: [{ id: 'x' }] }],
    ['another field', { changes: [{ id: 'x', revision: '2026-01-01T00:00:00.000Z', title: 'X' }] }],
    [
      'a strange state',
      { changes: [{ id: 'x', revision: '2026-01-01T00:00:00.000Z', state: 'x' }] },
    ],
    [
      'a rank that is none',
      { changes: [{ id: 'x', revision: '2026-01-01T00:00:00.000Z', rank: '!' }] },
    ],
  ])('are not changed by %s', async (_, body) => {
    const plan = await planOf()
    const url = `/api/plans/${plan}/measures`
    expect((await cms.rest(url, { as: 'karel', method: 'PATCH', body })).status).toBe(400)
  })

  test('of no plan there are none', async () => {
    expect((await cms.rest('/api/plans/neni/measures', { as: 'karel' })).status).toBe(404)
  })
})

describe('a move', () => {
  test('to another priority and place shows the same in the tree, on the page and in the table, and is undone', async () => {
    const plan = await planOf()
    const before = await read(plan)
    const { priority } = before.of('1.1')
    const { body, status } = await change(plan, [
      { ...before.at('2.1'), priority, after: before.of('1.1').id },
    ])
    expect([status, body.message]).toEqual([200, expect.stringMatching(/: 1/)])
    const moved = ['1.1', '2.1', '1.2', '1.3']
    expect((await read(plan)).codes).toEqual(moved)
    expect(await publicTitles(plan)).toEqual([moved])
    expect(await inTable(plan)).toEqual(moved)

    expect((await undo(plan, body.undo)).status).toBe(200)
    expect(await publicTitles(plan)).toEqual([['1.1', '1.2', '1.3'], ['2.1']])
    expect((await read(plan)).of('2.1').rank).toBeNull()
  })

  test('to the first place, and again between two, keeps its order', async () => {
    const plan = await planOf()
    for (const [code, beside] of [
      ['1.3', { before: '1.1' }],
      ['1.2', { before: '1.3' }],
      ['1.1', { after: '1.2' }],
    ] as const) {
      const { at, of } = await read(plan)
      const [[side, other] = ['', '']] = Object.entries(beside)
      await change(plan, [{ ...at(code), [side]: of(other).id }])
    }
    expect((await read(plan)).codes).toEqual(['1.2', '1.1', '1.3', '2.1'])
  })

  test('keeps everything else of the measure, in all languages, and of a draft that waits', async () => {
    const plan = await planOf()
    const budget = [{ year: 2027, amount: 5, source: 'kraj' }]
    const partners = [{ name: 'Charita' }]
    const id = await measure(plan, '3.1', { budget, partners, responsible: 'Město' })
    const url = `/api/measures/${id}`
    const english = { title: 'At home', responsible: 'Town', budget }
    await cms.rest(`${url}?locale=en`, { as: 'karel', method: 'PATCH', body: english })
    const draft = { title: 'Rozepsané', description: 'Nově' }
    await cms.rest(`${url}?draft=true`, { as: 'karel', method: 'PATCH', body: draft })
    const { at, of } = await read(plan)
    const answer = await change(plan, [{ ...at('3.1'), priority: of('2.1').priority }])
    expect(answer.body.errors).toBeUndefined()

    const open = (await cms.rest(`${url}?locale=all&depth=0`)).body
    expect([open.title, open.responsible, open.priority.title.cs]).toEqual([
      { cs: 'Opatření 3.1', en: 'At home' },
      { cs: 'Město', en: 'Town' },
      'Rodiny',
    ])
    expect([open.partners.length, open.budget.length, open.description?.cs ?? null]).toEqual([
      1,
      1,
      null,
    ])
    const waiting = (await cms.rest(`${url}?draft=true&depth=0`, { as: 'karel' })).body
    expect([waiting.title, waiting.description, waiting.priority.code]).toEqual([
      'Rozepsané',
      'Nově',
      '2',
    ])
  })

  test('that started from what somebody has changed since is told, with their form, and writes nothing', async () => {
    const plan = await planOf()
    const { at, of } = await read(plan)
    const stale = at('1.2')
    await cms.rest(`/api/measures/${stale.id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { state: 'running' },
    })
    const both = [
      { ...at('1.1'), priority: of('2.1').priority },
      { ...stale, priority: of('2.1').priority },
    ]
    const answer = await change(plan, both)
    expect([answer.status, answer.body.errors[0].message]).toEqual([
      409,
      expect.stringMatching(/změnil někdo jiný: 1\.2\./),
    ])
    expect(answer.body.errors[0].data.stale).toMatchObject([
      { id: stale.id, theirs: { code: '1.2', state: 'running' } },
    ])
    expect(await publicTitles(plan)).toEqual([['1.1', '1.2', '1.3'], ['2.1']])
  })

  test('by two people at once is done for one, and told to the other', async () => {
    const plan = await planOf()
    const { at, of } = await read(plan)
    const move = (code: string, as: Who) => change(plan, [{ ...at('1.1'), after: of(code).id }], as)
    const answers = await Promise.all([move('1.2', 'karel'), move('1.3', 'edda')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('is journaled under the name of who did it', async () => {
    const plan = await planOf()
    const { at, of } = await read(plan)
    await change(plan, [{ ...at('1.1'), priority: of('2.1').priority }])
    const where = `where[document][equals]=${of('1.1').id}&sort=-at&limit=1`
    const { body } = await cms.rest(`/api/audit?${where}`, { as: 'ada' })
    expect(body.docs[0]).toMatchObject({ role: 'coordinator', fields: ['priority'] })
  })
})

describe('a change of many', () => {
  test('is all or nothing: one wrong row, and none is written', async () => {
    const plan = await planOf()
    await cms.rest(`/api/measures/${(await read(plan)).of('1.2').id}`, {
      as: 'karel',
      method: 'PATCH',
      body: { startsOn: '2028-01-01T12:00:00.000Z' },
    })
    const { at } = await read(plan)
    const endsOn = '2027-06-30T12:00:00.000Z'
    const answer = await change(
      plan,
      ['1.1', '1.2'].map((code) => ({ ...at(code), endsOn })),
    )
    expect([answer.status, answer.body.errors[0].data.errors]).toEqual([
      400,
      [expect.objectContaining({ label: '1.2', message: expect.stringMatching(/dříve/) })],
    ])
    expect((await read(plan)).of('1.1').endsOn).toBeNull()
  })

  test('gives state, who is responsible and days, and is undone unless somebody came in between', async () => {
    const plan = await planOf()
    const { at } = await read(plan)
    const facts = {
      state: 'running',
      responsible: { cs: 'Město' },
      endsOn: '2027-06-30T12:00:00.000Z',
    }
    const given = ['1.1', '1.2'].map((code) => ({ ...at(code), ...facts }))
    const { body } = await change(plan, given)
    expect((await read(plan)).of('1.2')).toMatchObject(facts)
    const { body: open } = await cms.rest(`/api/plans/${plan}/tree`)
    expect(open.priorities[0].measures[0]).toMatchObject({ state: 'running', responsible: 'Město' })

    await cms.rest(`/api/measures/${at('1.2').id}`, {
      as: 'edda',
      method: 'PATCH',
      body: { title: 'Jinak' },
    })
    const late = await undo(plan, body.undo)
    expect([late.status, late.body.errors[0].message]).toEqual([
      409,
      expect.stringMatching(/změnil někdo jiný: 1\.2/),
    ])
    expect((await read(plan)).of('1.1').state).toBe('running')
    const [first] = body.undo
    expect((await undo(plan, [first])).status).toBe(200)
    expect((await read(plan)).of('1.1')).toMatchObject({ state: null, endsOn: null })
  })

  test('publishes nothing of the same that waits as a draft', async () => {
    const plan = await planOf()
    const { of } = await read(plan)
    await cms.rest(`/api/measures/${of('1.1').id}?draft=true`, {
      as: 'edda',
      method: 'PATCH',
      body: { state: 'fulfilled' },
    })
    const { at } = await read(plan)
    const answer = await change(plan, [{ ...at('1.1'), state: 'running' }])
    expect([answer.status, answer.body.errors[0].data.errors[0].message]).toEqual([
      400,
      expect.stringMatching(/rozepsané a nezveřejněné/),
    ])
    expect((await change(plan, [{ ...at('1.1'), responsible: { cs: 'Kraj' } }])).status).toBe(200)
  })
})

describe('new codes', () => {
  const codesOf = async (plan: string, codes: Record<string, string>) => {
    const { at } = await read(plan)
    return change(
      plan,
      Object.entries(codes).map(([old, code]) => ({ ...at(old), code, rank: null })),
    )
  }
  const whyNot = (answer: { body: { errors: { data?: { errors: object[] } }[] } }) =>
    answer.body.errors[0]?.data?.errors

  test('of public measures leave the old addresses leading there, are told as former, and are undone without a trace', async () => {
    const plan = await planOf()
    const { slug } = (await cms.rest(`/api/plans/${plan}?depth=0`)).body
    const { body, status } = await codesOf(plan, { '1.1': '4.1', '1.2': '4.2' })
    expect(status).toBe(200)
    const { codes, of, takenCodes } = await read(plan)
    expect([codes, of('4.1').formerCodes]).toEqual([['1.3', '2.1', '4.1', '4.2'], ['1.1']])
    expect(takenCodes.toSorted()).toEqual(['1.1', '1.2'])
    const from = `where[from][equals]=/plany/${slug}/1.1`
    const { docs } = (await cms.rest(`/api/redirects?${from}`)).body
    expect(docs).toMatchObject([{ to: `/plany/${slug}/4.1` }])
    const open = await cms.rest(`/api/measures/${of('4.1').id}`)
    expect([open.body.slug, open.body.formerCodes]).toEqual([`${slug}/4.1`, ['1.1']])

    expect((await undo(plan, body.undo)).status).toBe(200)
    const back = await read(plan)
    expect([back.codes, back.of('1.1').formerCodes, back.takenCodes]).toEqual([
      ['1.1', '1.2', '1.3', '2.1'],
      [],
      [],
    ])
    expect((await cms.rest(`/api/redirects?${from}`)).body.docs).toEqual([])
  })

  test('are refused measure by measure where another has, had or gets them, and none is written', async () => {
    const plan = await planOf()
    await codesOf(plan, { '1.3': '1.9' })
    const { body, status } = await codesOf(plan, {
      '1.1': '1.3',
      '1.2': '2.1',
      '1.9': 'slovo-navic',
    })
    expect(status).toBe(400)
    expect(whyNot({ body })).toMatchObject([
      { label: '1.1', message: expect.stringMatching(/dřív mělo opatření 1\.9/) },
      { label: '1.2', message: expect.stringMatching(/už v tomto plánu má/) },
      { label: '1.9', message: expect.stringMatching(/není slovo/) },
    ])
    expect((await read(plan)).codes).toEqual(['1.1', '1.2', '1.9', '2.1'])
    const twice = await codesOf(plan, { '1.1': '5', '1.2': '5' })
    expect([twice.status, whyNot(twice)?.length]).toEqual([400, 2])
  })

  test('are swapped where nobody has read them, and not where people quote them', async () => {
    const draft = await planOf({ _status: 'draft' })
    expect((await codesOf(draft, { '1.1': '1.2', '1.2': '1.1' })).status).toBe(200)
    const { codes, of, takenCodes } = await read(draft)
    expect([codes, of('1.1').title?.cs, takenCodes]).toEqual([
      ['1.1', '1.2', '1.3', '2.1'],
      'Opatření 1.2',
      [],
    ])
    expect((await codesOf(await planOf(), { '1.1': '1.2', '1.2': '1.1' })).status).toBe(400)
  })

  test('given in the form of a measure are told as former too, and no other measure gets those', async () => {
    const plan = await planOf()
    const { of } = await read(plan)
    const url = `/api/measures/${of('1.1').id}`
    const body = { code: '7.1', formerCodes: ['9.9'] }
    expect((await cms.rest(url, { as: 'karel', method: 'PATCH', body })).status).toBe(200)
    expect((await read(plan)).of('7.1').formerCodes).toEqual(['1.1'])
    const again = { plan, title: 'X', code: '1.1', _status: 'published' }
    const answer = await cms.rest('/api/measures', { as: 'karel', method: 'POST', body: again })
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringMatching(/dřív mělo opatření 7\.1/),
    ])
  })

  test('wait while people comment on the plan, in the form too, and why is told', async () => {
    const plan = await planOf()
    await write(cms.payload, 'consultations', { plan, opensAt: inHours(-1), closesAt: inHours(24) })
    const { at, plan: about } = await read(plan)
    expect(Date.parse(String(about.codesFrozenUntil))).toBeGreaterThan(Date.now())
    const many = await codesOf(plan, { '1.1': '4.1' })
    expect([many.status, many.body.errors[0].message]).toEqual([
      409,
      expect.stringMatching(/jde plán připomínkovat/),
    ])
    const one = await cms.rest(`/api/measures/${at('1.1').id}`, {
      as: 'karel',
      method: 'PATCH',
      body: { code: '4.1' },
    })
    expect([one.status, one.text]).toEqual([400, expect.stringMatching(/jde plán připomínkovat/)])
    expect((await change(plan, [{ ...at('1.1'), state: 'running' }])).status).toBe(200)
  })
})

test('a measure that was moved stays in its place when its plan gets another address', async () => {
  const plan = await planOf()
  const { at, of } = await read(plan)
  await change(plan, [{ ...at('1.3'), before: of('1.1').id }])
  const body = { slug: `strom-${next()}` }
  await cms.rest(`/api/plans/${plan}`, { as: 'karel', method: 'PATCH', body })
  expect(await inTable(plan)).toEqual(['1.3', '1.1', '1.2', '2.1'])
})
