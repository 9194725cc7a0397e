import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { AnswerView } from '@/lib/measureAnswers'

import { answersAt, year } from '../support/answers'
import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
const { asked, linksTo, read, post, contacts, planOf, measure, waitingOf, answer, open } =
  answersAt(() => ({ cms, ground }))
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const expire = async (plan: string, days: number) => {
  const { docs } = await cms.payload.db.find<{ id: string }>({
    collection: 'answer-links',
    where: { plan: { equals: plan } },
  })
  for (const { id } of docs)
    await cms.payload.db.updateOne({
      collection: 'answer-links',
      id,
      data: { expiresAt: new Date(Date.now() - days * 86_400_000).toISOString() },
    })
}
const indicatorOf = async (token: string) => {
  const { measures } = (await open(token)).body as AnswerView
  return String(measures[0]?.indicators[0]?.id)
}

describe('the link of a letter', () => {
  test('shows all measures of the address in one form, and opening it changes nothing', async () => {
    const { token, plan } = await asked()
    const { status, body, headers } = await open(token)
    const view = body as AnswerView
    expect([status, view.state, view.year, view.organisation]).toEqual([
      200,
      'open',
      year,
      'Odbor sociálních věcí',
    ])
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(
      view.measures.map(({ code, state, standing, said }) => [code, state, standing, said]),
    ).toEqual([
      ['1', 'running', 'new', {}],
      ['2', 'running', 'new', {}],
    ])
    expect(view.measures[0]?.indicators[0]).toMatchObject({
      name: 'Míst',
      target: 20,
      latest: null,
    })
    expect(await waitingOf(plan)).toEqual([])
  })

  test('that nobody knows is 404', async () => {
    expect((await open('x'.repeat(43))).status).toBe(404)
    expect((await answer('x'.repeat(43), { texts: {} })).status).toBe(404)
  })

  test('that is over tells nothing and takes nothing but a wish for a new one', async () => {
    const { token, plan, one, email } = await asked()
    await expire(plan, 2)
    expect((await open(token)).body).toEqual({
      state: 'expired',
      plan: '',
      year,
      organisation: '',
      measures: [],
    })
    expect((await answer(token, { texts: { [one]: 'Pozdě' } })).status).toBe(409)
    expect((await answer(token, { action: 'renew' })).body.state).toBe('renewed')
    await answer(token, { action: 'renew' })
    const [, renewed = '', ...more] = await linksTo(email)
    expect(more).toEqual([])
    expect((await open(renewed)).body.state).toBe('open')
  })

  test('takes what was begun on its last day', async () => {
    const { token, plan, one } = await asked()
    await expire(plan, 0.5)
    expect((await answer(token, { texts: { [one]: 'Na poslední chvíli' } })).status).toBe(200)
  })

  test('answers no more for a measure that staff gave to another address', async () => {
    const { token, plan, one, two, email } = await asked()
    await post(plan, 'contacts', { contacts: [{ measure: one, emails: [], before: [email] }] })
    const view = (await open(token)).body as AnswerView
    expect(view.measures.map(({ code }) => code)).toEqual(['2'])
    expect((await answer(token, { texts: { [one]: 'Cizí' } })).status).toBe(409)
    await post(plan, 'contacts', { contacts: [{ measure: two, emails: [], before: [email] }] })
    expect((await open(token)).body.state).toBe('expired')
  })

  test('shows of a published measure what is public, not what somebody is writing', async () => {
    const { token, one } = await asked()
    await cms.rest(`/api/measures/${one}?draft=true`, {
      as: 'karel',
      method: 'PATCH',
      body: {
        title: 'Rozepsaný název',
        revision: (await cms.rest(`/api/measures/${one}?draft=true`, { as: 'karel' })).body
          .updatedAt,
      },
    })
    expect(JSON.stringify((await open(token)).body)).not.toContain('Rozepsaný')
  })
})

describe('an answer', () => {
  test('waits for staff with what was said, and what nobody said is empty', async () => {
    const { token, plan, one, two, email } = await asked()
    const indicator = await indicatorOf(token)
    const sent = await answer(token, {
      organisation: 'Charita',
      states: { [one]: 'fulfilled', [two]: '' },
      texts: { [one]: ' Otevřeli jsme. ', [two]: '' },
      spent: { [one]: '0', [two]: '' },
      values: { [`${one}.${indicator}`]: '12,5' },
    })
    expect([sent.status, sent.body.state]).toEqual([200, 'sent'])
    const [row, ...more] = await waitingOf(plan)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      measure: one,
      year,
      email,
      organisation: 'Charita',
      measureState: 'fulfilled',
      text: 'Otevřeli jsme.',
      spent: 0,
    })
    expect(JSON.parse(String(row?.values))).toEqual([
      { indicator, on: `${year}-12-31T12:00:00.000Z`, value: 12.5 },
    ])
    expect([(await read(plan)).of('1').isAnswered, (await read(plan)).of('2').isAnswered]).toEqual([
      true,
      false,
    ])
    const stored = await cms.payload.findByID({ collection: 'measures', id: one, depth: 0 })
    expect([stored.state, stored.evaluations ?? []]).toEqual(['running', []])
  })

  test('of one sentence alone says neither state nor money', async () => {
    const { token, plan, one } = await asked()
    await answer(token, { texts: { [one]: 'Hledáme dům.' } })
    const [row] = await waitingOf(plan)
    expect([row?.measureState ?? null, row?.spent ?? null, row?.values ?? null]).toEqual([
      null,
      null,
      null,
    ])
  })

  test('sent again replaces what waits, and comes back in the form', async () => {
    const { token, plan, one } = await asked()
    await answer(token, { texts: { [one]: 'Poprvé' }, spent: { [one]: '1 234,50' } })
    await answer(token, { texts: { [one]: 'Podruhé' } })
    const rows = await waitingOf(plan)
    expect(rows.map(({ text, spent, version }) => [text, spent ?? null, version])).toEqual([
      ['Podruhé', null, 2],
    ])
    const view = (await open(token)).body as AnswerView
    expect([view.measures[0]?.standing, view.measures[0]?.said]).toEqual([
      'waiting',
      { [`text-${one}`]: 'Podruhé' },
    ])
  })

  test('sent ten times at one moment is one, as it was sent', async () => {
    const { token, plan, one } = await asked()
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => answer(token, { texts: { [one]: 'Jednou' } })),
    )
    expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect((await waitingOf(plan)).map(({ text, version }) => [text, version])).toEqual([
      ['Jednou', 1],
    ])
  })

  test('that is emptied is taken back', async () => {
    const { token, plan, one } = await asked()
    await answer(token, { texts: { [one]: 'Omyl' } })
    expect((await answer(token, { texts: { [one]: '' } })).status).toBe(200)
    expect(await waitingOf(plan)).toEqual([])
  })

  test('is 400 when nothing was said', async () => {
    const { token } = await asked()
    expect((await answer(token, { organisation: 'Charita' })).status).toBe(400)
  })

  test.each([
    ['a state that is none', { states: 'hotovo' }, 'state-'],
    ['money that is no number', { spent: 'asi milion' }, 'spent-'],
    ['negative money', { spent: '-1' }, 'spent-'],
    ['a sentence without an end', { texts: 'x'.repeat(501) }, 'text-'],
  ])('with %s is refused at its box, and nothing is stored', async (_, fields, box) => {
    const { token, plan, one, two } = await asked()
    const body = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { [one]: value }]),
    )
    const refused = await answer(token, { texts: { [two]: 'Dobře' }, ...body })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].data.errors[0].path).toBe(box + one)
    expect(await waitingOf(plan)).toEqual([])
  })

  test('cannot speak of measures of others, nor bring a decision', async () => {
    const { token, plan } = await asked()
    const other = await measure(await planOf(), '9')
    expect((await answer(token, { texts: { [other]: 'Cizí' } })).status).toBe(409)
    expect((await answer(token, { state: 'accepted', texts: {} })).status).toBe(400)
    expect(await waitingOf(plan)).toEqual([])
  })

  test('goes with a measure that is deleted for good', async () => {
    const plan = await planOf()
    const id = await measure(plan, '1')
    const email = `odpovida-${next()}@mesto.test`
    await contacts(plan, [[id, email]])
    await post(plan, 'answers/ask', { year, measures: [id] })
    const [token = ''] = await linksTo(email)
    await answer(token, { texts: { [id]: 'Zbytečně' } })
    await cms.payload.delete({ collection: 'measures', id, overrideAccess: true })
    expect(await waitingOf(plan)).toEqual([])
    expect((await open(token)).body.state).toBe('expired')
  })
})
