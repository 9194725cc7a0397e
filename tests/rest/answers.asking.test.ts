import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { formatDate } from '@/lib/formatDate'

import { answersAt, year } from '../support/answers'
import { everybody, startCms, type Cms } from '../support/cms'
import { next, prepareGround, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { withMachines } from '../support/machines'

let cms: Cms
let ground: Ground
const { planOf, measure, post, read, contacts, ask, asked, day } = answersAt(() => ({
  cms,
  ground,
}))
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
const address = () => `odpovida-${next()}@mesto.test`

describe('what measures lack', () => {
  test('is told: late is what should be over, no report has what ran in the year', async () => {
    const plan = await planOf()
    await measure(plan, '1', { endsOn: day(year, '03-31') })
    await measure(plan, '2', { evaluations: [{ year, result: 'continuing' }] })
    await measure(plan, '3', { startsOn: day(year + 1, '01-01') })
    await measure(plan, '4', { state: 'cancelled' })
    await measure(plan, '5', { evaluations: [{ year }] })
    await measure(plan, '6', { state: null, startsOn: null, endsOn: null })
    const { measures } = await read(plan)
    expect(measures.map(({ code, isLate, isUnreported }) => [code, isLate, isUnreported])).toEqual([
      ['1', true, true],
      ['2', false, false],
      ['3', false, false],
      ['4', false, false],
      ['5', false, true],
      ['6', false, true],
    ])
  })

  test('is told of another year too, and a year that is none is refused', async () => {
    const plan = await planOf()
    await measure(plan, '1', { evaluations: [{ year, spent: 0 }] })
    expect((await read(plan)).of('1').isUnreported).toBe(false)
    expect((await read(plan, year - 1)).of('1').isUnreported).toBe(true)
    const { status } = await cms.rest(`/api/plans/${plan}/answers?year=loni`, { as: 'karel' })
    expect(status).toBe(400)
  })
})

describe('who may', () => {
  test.each(everybody)('%s reads, addresses, previews and asks, or may not', async (who) => {
    const plan = await planOf()
    const id = await measure(plan, '1')
    const email = address()
    const isAllowed = ['karel', 'edda', 'ada'].includes(who)
    const expected = isAllowed ? 200 : who === 'nobody' ? 401 : 403
    const answers = [
      await cms.rest(`/api/plans/${plan}/answers`, { as: who }),
      await contacts(plan, [[id, email]], who),
      await post(plan, 'answers/preview', { year, measures: [id] }, who),
      await ask(plan, [id], who),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(expected))
    expect((await lettersTo(cms, email)).length).toBe(isAllowed ? 1 : 0)
  })

  test('a machine of a coordinator may', async () => {
    const { headers } = await withMachines(cms).machine({ role: 'coordinator' })
    const { status } = await cms.rest(`/api/plans/${await planOf()}/answers`, { headers })
    expect(status).toBe(200)
  })

  test('nobody else reads an address by any path', async () => {
    const plan = await planOf()
    const email = address()
    const id = await measure(plan, '1')
    await contacts(plan, [[id, email]])
    await ask(plan, [id])
    const paths = [
      `/api/measures/${id}?depth=3`,
      `/api/measures?where[plan][equals]=${plan}&depth=3`,
      `/api/plans/${plan}?depth=3`,
      `/api/plans/${plan}/tree`,
      `/api/tables/measures.csv?where[plan][equals]=${plan}`,
      `/api/search?q=${encodeURIComponent(email)}`,
      '/api/measure-contacts',
      '/api/answer-links',
    ]
    const texts = await Promise.all(
      paths.flatMap((path) =>
        (['nobody', 'pavla'] as const).map(async (as) => (await cms.rest(path, { as })).text),
      ),
    )
    expect(texts.filter((text) => text.includes(email))).toEqual([])
    const versions = await cms.rest(`/api/measures/versions?where[parent][equals]=${id}`, {
      as: 'karel',
    })
    expect(versions.text).not.toContain(email)
  })
})

describe('addresses', () => {
  test('of many measures are written at once, in small letters and without doubles', async () => {
    const plan = await planOf()
    const [one, two] = [await measure(plan, '1'), await measure(plan, '2')]
    const { status } = await contacts(plan, [
      [one, 'Jana@Mesto.test', 'jana@mesto.test', ' petr@mesto.test '],
      [two, 'jana@mesto.test'],
    ])
    expect(status).toBe(200)
    const { of } = await read(plan)
    expect([of('1').emails, of('2').emails]).toEqual([
      ['jana@mesto.test', 'petr@mesto.test'],
      ['jana@mesto.test'],
    ])
  })

  test('are all or none: one that is no e-mail is named', async () => {
    const plan = await planOf()
    const [one, two] = [await measure(plan, '1'), await measure(plan, '2')]
    const { status, text } = await contacts(plan, [
      [one, 'jana@mesto.test'],
      [two, 'jana'],
    ])
    expect([status, text.includes('jana není e-mail')]).toEqual([400, true])
    expect((await read(plan)).of('1').emails).toEqual([])
  })

  test('of a measure of another plan are refused', async () => {
    const foreign = await measure(await planOf(), '1')
    expect((await contacts(await planOf(), [[foreign, address()]])).status).toBe(400)
  })

  test('that somebody has changed meanwhile are not overwritten', async () => {
    const plan = await planOf()
    const id = await measure(plan, '1')
    await contacts(plan, [[id, 'prvni@mesto.test']])
    expect((await contacts(plan, [[id, 'druha@mesto.test']])).status).toBe(409)
    expect((await read(plan)).of('1').emails).toEqual(['prvni@mesto.test'])
    const change = { measure: id, emails: [], before: ['prvni@mesto.test'] }
    await post(plan, 'contacts', { contacts: [change] })
    expect((await read(plan)).of('1').emails).toEqual([])
  })
})

describe('the letter', () => {
  test('is one for an address, with all of its ticked measures', async () => {
    const plan = await planOf()
    const ids = [await measure(plan, '1'), await measure(plan, '2'), await measure(plan, '3')]
    const [one = '', two = '', three = ''] = ids
    const [jana, petr] = [address(), address()]
    await contacts(plan, [
      [one, jana],
      [two, jana, petr],
    ])
    const { body } = await ask(plan, ids)
    expect([body.sent, body.message]).toEqual([
      2,
      'Odeslané dopisy: 2. Bez e-mailu, takže bez dopisu: 1.',
    ])
    const [letter, ...more] = await lettersTo(cms, jana)
    expect([more.length, letter?.template]).toEqual([0, 'answersAsked'])
    expect(letter?.text).toMatch(/1 Opatření 1[\s\S]*2 Opatření 2/)
    expect((await lettersTo(cms, petr))[0]?.text).not.toContain('Opatření 1')
    expect(three).not.toBe('')
  })

  test('leaves once though sending is pressed ten times at one moment', async () => {
    const plan = await planOf()
    const id = await measure(plan, '1')
    const email = address()
    await contacts(plan, [[id, email]])
    const sent = await Promise.all(Array.from({ length: 10 }, () => ask(plan, [id])))
    expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(sent.reduce((sum, { body }) => sum + body.sent, 0)).toBe(1)
    expect((await lettersTo(cms, email)).length).toBe(1)
    expect((await read(plan)).of('1').asked).toEqual([{ email, at: expect.any(String) }])
  })

  test('is shown before it leaves, and showing it writes nothing', async () => {
    const plan = await planOf()
    const id = await measure(plan, '1')
    const email = address()
    await contacts(plan, [[id, email]])
    const { body } = await post(plan, 'answers/preview', { year, measures: [id] })
    expect(body.letters).toEqual([
      {
        to: email,
        measures: 1,
        subject: expect.stringContaining(`Jak se v roce ${year} plní opatření`),
        text: expect.stringMatching(
          new RegExp(`1 Opatření 1[\\s\\S]*Odkaz platí do ${formatDate('cs', inDays(60))}`),
        ),
      },
    ])
    expect([await lettersTo(cms, email), (await read(plan)).of('1').asked]).toEqual([[], []])
  })

  test.each([
    ['no measure', { year, measures: [] }, 400],
    ['no year', { measures: ['x'] }, 400],
    ['a measure that is not there', { year, measures: ['x'] }, 409],
  ])('about %s is refused', async (_, body, status) => {
    expect((await post(await planOf(), 'answers/ask', body)).status).toBe(status)
  })

  test('about measures without an address is refused', async () => {
    const plan = await planOf()
    expect((await ask(plan, [await measure(plan, '1')])).status).toBe(400)
  })

  test('bears a link of which only a hash is stored', async () => {
    const { token, plan } = await asked()
    expect(token).toHaveLength(43)
    const { docs } = await cms.payload.db.find({
      collection: 'answer-links',
      where: { plan: { equals: plan } },
    })
    expect(JSON.stringify(docs)).not.toContain(token)
  })
})
