import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { inHours, openConsultation } from '../support/consultations'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const keepers: Who[] = ['karel', 'ada']
const did = (status: number) => (status < 300 ? 'may' : 'may not')
const rows = (may: Who[]) =>
  everybody.map((who) => [who, may.includes(who) ? 'may' : 'may not'] as const)
const plan = (data: object = {}) =>
  write(cms.payload, 'plans', {
    ...sample('plans', `Plán ${next()}`, ground),
    _status: 'published',
    ...data,
  })
const ask = (path: string, as: Who, method: string, body?: object) =>
  cms.rest(`/api/consultations${path}`, { as, method, body })
const change = (id: string, body: object) => ask(`/${id}`, 'karel', 'PATCH', body)
const stateOf = async (dates: object) => {
  const { consultation } = await openConsultation(cms, ground, { consultation: dates })
  return (await cms.rest(`/api/consultations/${consultation}`)).body.state as string
}

describe('a consultation', () => {
  test.each(rows(keepers))('%s %s begin one', async (as, outcome) => {
    const body = { plan: await plan(), opensAt: inHours(1), closesAt: inHours(2) }
    expect(did((await ask('', as, 'POST', body)).status)).toBe(outcome)
  })

  test.each(rows(keepers))('%s %s change one, and put it in the trash', async (as, outcome) => {
    const { consultation } = await openConsultation(cms, ground)
    const changed = await ask(`/${consultation}`, as, 'PATCH', { closesAt: inHours(48) })
    const trashed = await ask(`/${consultation}`, as, 'PATCH', { deletedAt: inHours(0) })
    expect([did(changed.status), did(trashed.status)]).toEqual([outcome, outcome])
  })

  test.each(rows(['ada']))('%s %s delete one for good', async (as, outcome) => {
    const { consultation } = await openConsultation(cms, ground)
    expect(did((await ask(`/${consultation}`, as, 'DELETE')).status)).toBe(outcome)
  })

  test.each(rows([...everybody]))('%s %s read one of a public plan', async (as, outcome) => {
    const { consultation } = await openConsultation(cms, ground)
    expect(did((await ask(`/${consultation}`, as, 'GET')).status)).toBe(outcome)
  })

  test.each(rows(['karel', 'edda', 'ada']))(
    '%s %s read one of a plan that is no longer public',
    async (as, outcome) => {
      const { plan: id, consultation } = await openConsultation(cms, ground)
      await cms.rest(`/api/plans/${id}`, {
        as: 'karel',
        method: 'PATCH',
        body: { _status: 'draft' },
      })
      expect(did((await ask(`/${consultation}`, as, 'GET')).status)).toBe(outcome)
    },
  )

  test('is not publicly there in the trash, nor while its plan is a draft', async () => {
    const { consultation } = await openConsultation(cms, ground)
    await change(consultation, { deletedAt: inHours(0) })
    const ofDraft = await openConsultation(cms, ground, { plan: { _status: 'draft' } })
    const answers = await Promise.all(
      [consultation, ofDraft.consultation].map((id) => ask(`/${id}`, 'nobody', 'GET')),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })

  test.each([
    ['planned', { opensAt: inHours(1), closesAt: inHours(2) }],
    ['open', { opensAt: inHours(-1), closesAt: inHours(1) }],
    ['closed', { opensAt: inHours(-2), closesAt: inHours(-1) }],
    ['settled', { opensAt: inHours(-2), closesAt: inHours(-1), settledAt: inHours(0) }],
  ])('is %s by its dates', async (state, dates) => {
    expect(await stateOf(dates)).toBe(state)
  })

  test('takes neither a state nor the publishing of its settlement from a body', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const forged = { state: 'settled', settledAt: inHours(-1), isPublic: false, lastLetter: 99 }
    await change(consultation, forged)
    const { body } = await ask(`/${consultation}`, 'nobody', 'GET')
    expect([body.state, body.settledAt ?? null]).toEqual(['open', null])
  })

  test('does not end before it begins', async () => {
    const body = { plan: await plan(), opensAt: inHours(2), closesAt: inHours(1) }
    expect((await ask('', 'karel', 'POST', body)).status).toBe(400)
  })

  test('stays with its plan, which is not deleted for good while it has one', async () => {
    const { plan: id, consultation } = await openConsultation(cms, ground)
    await change(consultation, { plan: await plan() })
    const { body } = await cms.rest(`/api/consultations/${consultation}?depth=0`)
    const deleted = await cms.rest(`/api/plans/${id}`, { as: 'ada', method: 'DELETE' })
    expect([body.plan, deleted.status]).toEqual([id, 400])
  })

  test('of two people who change it at once takes the first', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const { body } = await ask(`/${consultation}`, 'karel', 'GET')
    const revision = body.updatedAt as string
    const first = await change(consultation, { closesAt: inHours(30), revision })
    const second = await change(consultation, { closesAt: inHours(40), revision })
    expect([first.status, second.status]).toEqual([200, 409])
  })
})

describe('the parts of a plan that people may comment on', () => {
  const kinds = (items: { kind: string }[]) => items.map(({ kind }) => kind)

  test('are its whole, sections, priorities, goals and public measures', async () => {
    const { consultation, plan: id } = await openConsultation(cms, ground)
    await write(cms.payload, 'measures', {
      title: 'Koncept',
      plan: id,
      code: '9',
      _status: 'draft',
    })
    const { body } = await ask(`/${consultation}/items`, 'nobody', 'GET')
    expect(kinds(body.items)).toEqual(['plan', 'section', 'priority', 'goal', 'measure'])
    expect(body.items[1]).toMatchObject({ title: 'Analytická část', text: 'Seniorů přibývá.' })
  })

  test('are found by the slug of the plan too, and nowhere once it is not public', async () => {
    const { plan: id } = await openConsultation(cms, ground)
    const { body } = await cms.rest(`/api/plans/${id}?depth=0`)
    const path = `/${body.slug}/items`
    const open = await ask(path, 'nobody', 'GET')
    await cms.rest(`/api/plans/${id}`, { as: 'karel', method: 'PATCH', body: { _status: 'draft' } })
    expect([open.status, (await ask(path, 'nobody', 'GET')).status]).toEqual([200, 404])
  })

  test('have another mark once their wording changes', async () => {
    const { consultation, measure } = await openConsultation(cms, ground)
    const markOf = async () => {
      const { body } = await ask(`/${consultation}/items`, 'nobody', 'GET')
      return (body.items as { id: string; wording: string }[]).at(-1)?.wording
    }
    const before = await markOf()
    await cms.rest(`/api/measures/${measure}`, {
      as: 'karel',
      method: 'PATCH',
      body: { description: 'Čtyři pečovatelky.', _status: 'published' },
    })
    expect(await markOf()).not.toBe(before)
  })
})
