import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { AnswerView } from '@/lib/measureAnswers'

import { answersAt, year } from '../support/answers'
import { everybody, startCms, type Cms } from '../support/cms'
import { prepareGround, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { withMachines } from '../support/machines'

let cms: Cms
let ground: Ground
const { answered, revisionOf, decide, waitingOf, answer, open, linksTo, post } = answersAt(() => ({
  cms,
  ground,
}))
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const said = {
  organisation: 'Charita',
  states: 'fulfilled',
  texts: 'Otevřeli jsme.',
  spent: '1 200 000',
  value: '12',
}
const publicMeasure = async (id: string) => (await cms.rest(`/api/measures/${id}?depth=0`)).body
const rowOf = async (id: string) =>
  (await cms.rest(`/api/measure-answers/${id}`, { as: 'karel' })).body

describe('accepting', () => {
  test('makes an answer the evaluation of the year, public at once, with the organisation', async () => {
    const { id, body, one, indicator } = await answered(said)
    const fields = ['state', 'result', 'text', 'spent', `value-${indicator}`]
    expect((await decide(id, 'accept', { ...body, fields })).status).toBe(200)
    const { state, evaluations, indicators } = await publicMeasure(one)
    expect([state, evaluations, indicators[0].values]).toEqual([
      'fulfilled',
      [
        expect.objectContaining({
          year,
          result: 'fulfilled',
          text: 'Otevřeli jsme.',
          spent: 1_200_000,
          saidBy: 'Charita',
        }),
      ],
      [expect.objectContaining({ on: `${year}-12-31T12:00:00.000Z`, value: 12 })],
    ])
    expect(await rowOf(id)).toMatchObject({ state: 'accepted', decidedByName: expect.any(String) })
  })

  test('in part writes that part alone, and never what nobody said', async () => {
    const { id, body, one } = await answered(said)
    await decide(id, 'accept', { ...body, fields: ['spent'] })
    const { state, evaluations, indicators } = await publicMeasure(one)
    expect([state, indicators[0].values ?? []]).toEqual(['running', []])
    const [{ result, text, percent, spent }] = evaluations
    expect([result ?? null, text ?? null, percent ?? null, spent]).toEqual([
      null,
      null,
      null,
      1_200_000,
    ])
  })

  test('leaves other years, other values and languages of the rest as they were', async () => {
    const { id, body, one, indicator } = await answered(said, {
      evaluations: [{ year: year - 1, result: 'continuing', text: 'Loni', spent: 5 }],
      indicators: [
        {
          name: 'Míst',
          unit: 'míst',
          values: [{ on: `${year - 1}-12-31T12:00:00.000Z`, value: 3 }],
        },
        { name: 'Osob' },
      ],
    })
    await cms.payload.update({
      collection: 'measures',
      id: one,
      locale: 'en',
      data: { title: 'Measure', _status: 'published' },
      overrideAccess: true,
    })
    const revision = await revisionOf(one)
    const fields = ['result', `value-${indicator}`]
    expect((await decide(id, 'accept', { ...body, revision, fields })).status).toBe(200)
    const { evaluations, indicators } = await publicMeasure(one)
    expect(evaluations).toMatchObject([
      { year: year - 1, result: 'continuing', text: 'Loni', spent: 5 },
      { year, result: 'fulfilled' },
    ])
    expect(indicators).toMatchObject([
      { name: 'Míst', unit: 'míst', values: [{ value: 3 }, { value: 12 }] },
      { name: 'Osob' },
    ])
    expect((await cms.rest(`/api/measures/${one}?locale=en`)).body.title).toBe('Measure')
  })

  test('offers no state of now where a later year is evaluated', async () => {
    const { id, body } = await answered(said, {
      evaluations: [{ year: year + 1, result: 'continuing' }],
    })
    expect((await decide(id, 'accept', { ...body, fields: ['state'] })).status).toBe(400)
    expect((await decide(id, 'accept', { ...body, fields: ['result'] })).status).toBe(200)
  })

  test('stays when the measure is saved in the desk afterwards', async () => {
    const { id, body, one } = await answered(said)
    await decide(id, 'accept', { ...body, fields: ['text'] })
    const revision = await revisionOf(one)
    const saved = await cms.rest(`/api/measures/${one}`, {
      as: 'karel',
      method: 'PATCH',
      body: { title: 'Nový název', revision, _status: 'published' },
    })
    expect(saved.status).toBe(200)
    expect((await publicMeasure(one)).evaluations[0].text).toBe('Otevřeli jsme.')
  })

  test.each([
    ['nothing', []],
    ['what was not said', ['percent']],
  ])('of %s is refused', async (_, fields) => {
    const { id, body, plan } = await answered({ texts: 'Ano' })
    expect((await decide(id, 'accept', { ...body, fields })).status).toBe(400)
    expect((await waitingOf(plan)).length).toBe(1)
  })

  test('is refused once the measure has changed, and nothing is written', async () => {
    const { id, body, one, plan } = await answered(said)
    await cms.rest(`/api/measures/${one}`, {
      as: 'edda',
      method: 'PATCH',
      body: { state: 'cancelled', revision: body.revision, _status: 'published' },
    })
    expect((await decide(id, 'accept', { ...body, fields: ['state'] })).status).toBe(409)
    expect([(await publicMeasure(one)).state, (await waitingOf(plan)).length]).toEqual([
      'cancelled',
      1,
    ])
  })

  test('is refused while the same facts wait unpublished in a draft', async () => {
    const { id, body, one } = await answered(said)
    await cms.rest(`/api/measures/${one}?draft=true`, {
      as: 'edda',
      method: 'PATCH',
      body: { state: 'cancelled', revision: body.revision },
    })
    const now = { ...body, revision: await revisionOf(one), fields: ['state'] }
    expect((await decide(id, 'accept', now)).status).toBe(409)
    expect((await publicMeasure(one)).state).toBe('running')
  })

  test('is refused once a newer answer has come', async () => {
    const { id, body, token, one } = await answered(said)
    await answer(token, { texts: { [one]: 'Přece jen ne.' } })
    const refused = await decide(id, 'accept', { ...body, fields: ['text'] })
    expect([refused.status, refused.text.includes('novější odpověď')]).toEqual([409, true])
    expect((await publicMeasure(one)).evaluations ?? []).toEqual([])
  })

  test('by two people at once is done by one, and the other is told', async () => {
    const { id, body, one } = await answered(said)
    const sent = await Promise.all(
      (['karel', 'edda'] as const).flatMap((as) => [
        decide(id, 'accept', { ...body, fields: ['text'] }, as),
        decide(id, 'return', { version: body.version, reason: 'Kolik?' }, as),
      ]),
    )
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const { state } = await rowOf(id)
    const { evaluations } = await publicMeasure(one)
    expect((evaluations ?? []).length).toBe(state === 'accepted' ? 1 : 0)
  })

  test('uses the link up: it offers a new one', async () => {
    const { id, body, plan, token, one, two, email } = await answered(said)
    await post(plan, 'contacts', { contacts: [{ measure: two, emails: [], before: [email] }] })
    await decide(id, 'accept', { ...body, fields: ['text'] })
    expect((await open(token)).body.state).toBe('used')
    await answer(token, { action: 'renew' })
    const [, renewed = ''] = await linksTo(email)
    expect((await open(renewed)).body).toMatchObject({
      state: 'open',
      measures: [{ id: one, standing: 'accepted', said: {} }],
    })
  })
})

describe('returning', () => {
  test('sends the sentence with a new link, and what was written comes back', async () => {
    const { id, body, email, one } = await answered(said)
    const { version } = body
    expect((await decide(id, 'return', { version, reason: 'Kolik míst?' })).status).toBe(200)
    const letter = (await lettersTo(cms, email)).find((each) => each.template === 'answerReturned')
    expect(letter?.text).toContain('Kolik míst?')
    const [, token = ''] = await linksTo(email)
    expect((await open(token)).body as AnswerView).toMatchObject({
      state: 'open',
      measures: [
        {
          id: one,
          standing: 'returned',
          reason: 'Kolik míst?',
          said: { [`text-${one}`]: 'Otevřeli jsme.' },
        },
      ],
    })
    expect((await answer(token, { texts: { [one]: 'Dvanáct.' } })).status).toBe(200)
  })

  test('without a sentence is refused', async () => {
    const { id, body } = await answered(said)
    expect((await decide(id, 'return', { version: body.version, reason: ' ' })).status).toBe(400)
  })

  test('of a measure in the trash works, without a link', async () => {
    const { id, body, one, email } = await answered(said)
    await cms.rest(`/api/measures/${one}`, {
      as: 'karel',
      method: 'PATCH',
      body: { deletedAt: new Date().toISOString(), revision: body.revision },
    })
    expect((await decide(id, 'accept', { ...body, fields: ['text'] })).status).toBe(409)
    await decide(id, 'return', { version: body.version, reason: 'Opatření skončilo.' })
    expect((await linksTo(email)).length).toBe(1)
    expect((await lettersTo(cms, email)).length).toBe(2)
  })
})

describe('who may', () => {
  test.each(everybody)('%s decides, or may not', async (who) => {
    const { id, body } = await answered(said)
    const isAllowed = ['karel', 'edda', 'ada'].includes(who)
    const expected = isAllowed ? 200 : who === 'nobody' ? 401 : 403
    const accepted = await decide(id, 'accept', { ...body, fields: ['text'] }, who)
    expect(accepted.status).toBe(expected)
    const other = await answered(said)
    const { version } = other.body
    const returned = await decide(other.id, 'return', { version, reason: 'Kolik?' }, who)
    expect(returned.status).toBe(expected)
  })

  test('a machine of a coordinator decides', async () => {
    const { headers } = await withMachines(cms).machine({ role: 'coordinator' })
    const { id, body } = await answered(said)
    const { status } = await cms.rest(`/api/measure-answers/${id}/accept`, {
      method: 'POST',
      headers,
      body: { ...body, fields: ['text'] },
    })
    expect(status).toBe(200)
  })
})
