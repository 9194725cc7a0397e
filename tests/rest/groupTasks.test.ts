import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const group = (data: object = {}) =>
  write(cms.payload, 'working-groups', {
    ...sample('working-groups', `Skupina ${next()}`, ground),
    _status: 'published',
    ...data,
  })
const change = (id: string, body: object, as: Who = 'karel', query = '') =>
  cms.rest(`/api/working-groups/${id}${query}`, { as, method: 'PATCH', body })
const faultOf = (answer: { body: { errors?: { data?: { errors?: { path: string }[] } }[] } }) =>
  answer.body.errors?.[0]?.data?.errors?.map(({ path }) => path)

test('a task that was dropped says why; a draft may still wait for it', async () => {
  const id = await group()
  const tasks = [{ text: 'Koupit loď', state: 'dropped' }]
  const refused = await change(id, { tasks })
  expect([refused.status, faultOf(refused)]).toEqual([400, ['tasks.0.dropReason']])
  expect((await change(id, { tasks }, 'karel', '?draft=true')).status).toBe(200)
  const said = [{ ...tasks[0], dropReason: 'Není řeka.' }]
  expect((await change(id, { tasks: said })).status).toBe(200)
})

test('nobody says the state of a task for those who wrote it', async () => {
  const id = await group()
  const { body } = await change(id, { tasks: [{ text: 'Zjistit ceny' }] })
  expect(body.doc.tasks[0]).toMatchObject({ text: 'Zjistit ceny' })
  expect(body.doc.tasks[0].state ?? null).toBeNull()
})

test.each<[Who, number]>([
  ['nobody', 403],
  ['pavla', 403],
  ['karel', 200],
  ['edda', 200],
  ['ada', 200],
])('%s writes a task: %i, and everybody reads it', async (who, status) => {
  const id = await group({ tasks: [{ text: 'Původní' }] })
  expect((await change(id, { tasks: [{ text: 'Nový' }] }, who)).status).toBe(status)
  const { body } = await cms.rest(`/api/working-groups/${id}`)
  expect(body.tasks).toMatchObject([{ text: status === 200 ? 'Nový' : 'Původní' }])
})

test('a task is in three languages, and Czech stands in for what is not translated', async () => {
  const id = await group({ tasks: [{ text: 'Ceny', responsible: 'Obce', state: 'open' }] })
  const row = ((await cms.rest(`/api/working-groups/${id}`)).body.tasks as { id: string }[])[0]
  const tasks = [{ id: row?.id, text: 'Prices', state: 'open' }]
  expect((await change(id, { tasks }, 'karel', '?locale=en')).status).toBe(200)
  const inLanguage = async (locale: string) =>
    (await cms.rest(`/api/working-groups/${id}?locale=${locale}`)).body.tasks[0]
  expect(await inLanguage('en')).toMatchObject({ text: 'Prices', responsible: 'Obce' })
  expect(await inLanguage('uk')).toMatchObject({ text: 'Ceny' })
})

test('a measure that is not public stays so on the group that names it', async () => {
  const plan = await write(cms.payload, 'plans', {
    ...sample('plans', `Plán ${next()}`, ground),
    _status: 'draft',
  })
  const measure = await write(cms.payload, 'measures', {
    title: 'Tajné opatření',
    code: '1.1',
    plan,
    _status: 'published',
  })
  const id = await group({ tasks: [{ text: 'Ceny', measure }] })
  const url = `/api/working-groups/${id}?depth=3`
  expect((await cms.rest(url)).text).not.toContain('Tajné')
  const asked = `where[tasks.measure.title][equals]=${encodeURIComponent('Tajné opatření')}`
  const found = await cms.rest(`/api/working-groups?${asked}`)
  expect(found.body.totalDocs ?? 0).toBe(0)
  expect((await cms.rest(url, { as: 'karel' })).text).toContain('Tajné')
})
