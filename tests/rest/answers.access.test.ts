import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { eraseAnswers } from '@/subjects/answers/eraseAnswers'

import { answersAt, year } from '../support/answers'
import { everybody, password, startCms, type Cms } from '../support/cms'
import { prepareGround, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'

let cms: Cms
let ground: Ground
const { answered, asked, decide, waitingOf, open } = answersAt(() => ({ cms, ground }))
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

test.each(everybody)('%s reads answers, or does not, and writes none', async (who) => {
  const { id, plan } = await answered({ texts: 'Tajné zatím' })
  const isStaff = ['karel', 'edda', 'ada'].includes(who)
  const list = await cms.rest('/api/measure-answers?limit=100', { as: who })
  const one = await cms.rest(`/api/measure-answers/${id}`, { as: who })
  expect([list.text, one.text].map((text) => text.includes('Tajné zatím'))).toEqual([
    isStaff,
    isStaff,
  ])
  const writes = await Promise.all([
    cms.rest('/api/measure-answers', { as: who, method: 'POST', body: { text: 'Moje' } }),
    cms.rest(`/api/measure-answers/${id}`, { as: who, method: 'PATCH', body: { text: 'Jinak' } }),
    cms.rest(`/api/measure-answers/${id}`, { as: who, method: 'DELETE' }),
  ])
  expect(writes.every(({ status }) => status === 401 || status === 403)).toBe(true)
  expect((await waitingOf(plan)).map(({ text }) => text)).toEqual(['Tajné zatím'])
})

test('nothing public leads to an address or to an answer that is not accepted', async () => {
  const { one, plan, email, id, body } = await answered({ texts: 'Tajné zatím', spent: '7' })
  const read = async () =>
    Promise.all(
      [
        `/api/measures/${one}?depth=3`,
        `/api/plans/${plan}?depth=3`,
        `/api/plans/${plan}/tree`,
        `/api/tables/measures.csv?where[plan][equals]=${plan}`,
        '/api/search?q=Tajné',
      ].map(async (path) => (await cms.rest(path)).text),
    )
  expect((await read()).filter((text) => /Tajné zatím/.test(text) || text.includes(email))).toEqual(
    [],
  )
  await decide(id, 'accept', { ...body, fields: ['spent'] })
  expect((await read()).filter((text) => /Tajné zatím/.test(text) || text.includes(email))).toEqual(
    [],
  )
})

const trace = async (email: string) =>
  (
    await Promise.all(
      (['measure-contacts', 'answer-links', 'measure-answers', 'letters', 'audit'] as const).map(
        async (collection) =>
          JSON.stringify((await cms.payload.db.find({ collection, pagination: false })).docs),
      ),
    )
  ).filter((rows) => rows.includes(email)).length

test('a person is found, handed out and taken out of addresses, links, answers and letters', async () => {
  const { email, id, body, one } = await answered({ texts: 'Otevřeli jsme.' })
  await decide(id, 'accept', { ...body, fields: ['text'] })
  const ask = (verb: string, more: object = {}) =>
    cms.rest(`/api/personal-data/${verb}`, { as: 'ada', method: 'POST', body: { email, ...more } })
  expect((await ask('find')).body.kinds).toEqual([
    { kind: 'measureContacts', count: 2 },
    { kind: 'answerLinks', count: 1 },
    { kind: 'measureAnswers', count: 1 },
    { kind: 'letters', count: 1 },
  ])
  const given = (await ask('export')).body
  expect(given.measureAnswers).toMatchObject([{ email, text: 'Otevřeli jsme.', year }])
  expect(JSON.stringify(given)).not.toContain('tokenHash":"')
  expect((await ask('erase', { currentPassword: password })).status).toBe(200)
  expect(await trace(email)).toBe(0)
  const { body: measure } = await cms.rest(`/api/measures/${one}`)
  expect(measure.evaluations[0].text).toBe('Otevřeli jsme.')
})

test('an answer that waits goes with the person, and the link leads nowhere', async () => {
  const { email, plan, token } = await answered({ texts: 'Ještě nevíme.' })
  const body = { email, currentPassword: password }
  await cms.rest('/api/personal-data/erase', { as: 'ada', method: 'POST', body })
  expect([await waitingOf(plan), (await open(token)).status]).toEqual([[], 404])
})

test('a year after, nobody knows to whom a letter went nor whose an answer was', async () => {
  const decided = await answered({ texts: 'Loňské' })
  await decide(decided.id, 'accept', { ...decided.body, fields: ['text'] })
  const { email } = await asked()
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  await eraseAnswers(cms.payload, inDays(364))
  expect([await trace(decided.email), (await lettersTo(cms, email)).length]).toEqual([4, 1])
  await eraseAnswers(cms.payload, inDays(366))
  // Left: the address at the measure, and the letter until its own time.
  expect(await trace(decided.email)).toBe(2)
})
