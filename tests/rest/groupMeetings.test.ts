import { afterAll, beforeAll, expect, test } from '@jest/globals'

import GroupPage from '@/app/(site)/[locale]/pracovni-skupiny/[slug]/page'
import { offerRest } from '@/site/cms/transport'

import { html } from '../site/html'
import { startCms, type Cms } from '../support/cms'
import { next, prepareGround, sample, write, writeFile, type Ground } from '../support/content'
import { said } from '../support/said'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const published = (collection: 'working-groups' | 'events', data: object) =>
  write(cms.payload, collection, {
    ...sample(collection, `Zkouška ${next()}`, ground),
    _status: 'published',
    ...data,
  })
const group = (data: object = {}) => published('working-groups', data)
const as = (method: string, body?: object) => ({ as: 'ada', method, body }) as const
const change = (id: string, meetings: object[]) =>
  cms.rest(`/api/working-groups/${id}`, as('PATCH', { meetings }))
const date = '2021-01-10T12:00:00Z'

test('a meeting of which only the day is known states nothing more', async () => {
  const { status, body } = await change(await group(), [{ date }])
  expect(status).toBe(200)
  const { topic, agenda, event, quorum, attendance, minutes } = body.doc.meetings[0]
  const said = [topic, agenda, event, quorum, minutes, ...Object.values(attendance ?? {})]
  expect(said.map((each) => each ?? null)).toEqual(said.map(() => null))
})

test.each([
  ['attendance.guest', { attendance: { guest: -1 } }],
  ['attendance.user', { attendance: { user: 1.5 } }],
  ['resolutions.0.votesFor', { resolutions: [{ text: 'Ano', votesFor: 5000 }] }],
  ['resolutions.0.text', { resolutions: [{ number: '1/2026' }] }],
])('a meeting with an impossible %s is refused', async (path, data) => {
  const { status, body } = await change(await group(), [{ date, ...data }])
  const faults = body.errors?.[0]?.data?.errors as { path: string }[] | undefined
  expect([status, faults?.map((each) => each.path)]).toEqual([400, [`meetings.0.${path}`]])
})

test('a meeting stays when the event that it was is deleted for good', async () => {
  const event = await published('events', {})
  const id = await group({ meetings: [{ date, event, topic: 'Auta' }] })
  const asked = `/api/events?where[id][equals]=${event}`
  expect((await cms.rest(asked, as('DELETE'))).status).toBe(200)
  expect((await cms.rest(`/api/events/${event}`)).status).toBe(404)
  const { body } = await cms.rest(`/api/working-groups/${id}`)
  expect(body.meetings).toMatchObject([{ topic: 'Auta' }])
})

test('papers of a meeting that the public sees are not deleted, those taken out are', async () => {
  const file = await writeFile(cms.payload, 'Podklad')
  const id = await group({ meetings: [{ date, papers: [file] }] })
  const url = `/api/files/${file}`
  expect((await cms.rest(url, as('DELETE'))).status).toBe(409)
  expect((await change(id, [{ date, papers: [] }])).status).toBe(200)
  expect((await cms.rest(url, as('DELETE'))).status).toBe(200)
})

test('the page shows an event that is over once, and one that is not public not at all', async () => {
  const workingGroup = await group({ slug: 'porada' })
  const occurrences = [{ startsAt: '2021-03-01T15:00:00Z' }]
  const meeting = { kind: 'meeting', workingGroup, occurrences }
  const known = await published('events', { ...meeting, title: 'Známá', slug: 'znama' })
  const secret = { ...meeting, title: 'Tajná', slug: 'tajna', _status: 'draft' }
  const hidden = await published('events', secret)
  const page = async () => {
    const params = Promise.resolve({ locale: 'cs', slug: 'porada' })
    return said(await html(await GroupPage({ params })))
  }
  const links = async () => (await page()).filter((line) => line.includes('href=/akce/'))
  expect(await links()).toEqual(['[href=/akce/znama] Podrobnosti akce Známá'])

  const rows = [known, hidden].map((event) => ({ date, event }))
  expect((await change(workingGroup, rows)).status).toBe(200)
  expect(await links()).toEqual(['[href=/akce/znama] Podrobnosti akce Známá'])
  expect((await page()).join()).not.toContain('Tajná')
})
