import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { addressHeader } from '@/lib/clientAddress'
import { fromPageHeader } from '@/lib/formState'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { inHours, openConsultation, sendComment, solved } from '../support/consultations'
import { next, prepareGround, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

/** A comment, shown unless another state is given, and its consultation. */
const comment = async (changes: object = { state: 'shown' }) => {
  const { consultation, plan } = await openConsultation(cms, ground)
  await sendComment(cms, consultation)
  const { docs } = await cms.payload.update({
    collection: 'comments',
    where: { consultation: { equals: consultation } },
    data: changes,
    overrideAccess: true,
  })
  return { id: String(docs[0]?.id), consultation, plan }
}
/** Presses the button of the page, each time from another address unless one is given. */
const agree = (id: string, address = `10.7.${next() % 250}.${next() % 250}`) =>
  cms.rest(`/api/comments/${id}/agree`, {
    method: 'POST',
    body: {},
    headers: { [addressHeader]: address, [fromPageHeader]: '1' },
  })
const counted = async (id: string, as: Who = 'nobody') =>
  (await cms.rest(`/api/comments/${id}`, { as })).body.agreements ?? 0

describe('somebody agrees with a comment', () => {
  test('at once or one after another, each is counted once and by everybody read', async () => {
    const { id } = await comment()
    const answers = await Promise.all(Array.from({ length: 8 }, () => agree(id)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect((await agree(id)).body).toMatchObject({ state: 'counted', agreements: 9 })
    expect(await counted(id)).toBe(9)
  })

  test('where the list was read before, it says the new number', async () => {
    const { id, consultation } = await comment()
    const question = `/api/comments?where[consultation][equals]=${consultation}&depth=0`
    const listed = async () => (await cms.rest(question)).body.docs[0].agreements ?? 0
    expect([await listed(), await listed()]).toEqual([0, 0])
    await agree(id)
    expect([await listed(), await listed()]).toEqual([1, 1])
  })

  test('from one address five a day count, and the sixth is told', async () => {
    const { id } = await comment()
    const states = []
    for (let press = 0; press < 6; press += 1) states.push((await agree(id, '10.8.0.1')).body.state)
    expect(states).toEqual(['counted', 'counted', 'counted', 'counted', 'counted', 'again'])
    expect(await counted(id)).toBe(5)
    expect((await agree((await comment()).id, '10.8.0.1')).body.state).toBe('counted')
  })

  test('a program brings a solved sum, once', async () => {
    const { id } = await comment()
    const altcha = await solved(cms)
    const ask = (body: object) => cms.rest(`/api/comments/${id}/agree`, { method: 'POST', body })
    expect([
      (await ask({})).status,
      (await ask({ altcha })).status,
      (await ask({ altcha })).status,
    ]).toEqual([400, 200, 429])
    expect(await counted(id)).toBe(1)
  })

  test('nothing of who agreed is kept with the comment', async () => {
    const { id } = await comment()
    await agree(id, '10.9.8.7')
    const row = await cms.payload.db.findOne({
      collection: 'comments',
      where: { id: { equals: id } },
    })
    expect(JSON.stringify(row)).not.toContain('10.9.8.7')
  })
})

describe('nobody agrees', () => {
  test.each([
    ['with what waits', { state: 'waiting' }],
    ['with what is hidden', { state: 'hidden', hiddenReason: 'Uráží.' }],
  ])('%s', async (_, changes) => {
    const { id } = await comment(changes)
    expect((await agree(id)).status).toBe(404)
  })

  test('with a comment on a plan that was taken off the site', async () => {
    const { id, plan } = await comment()
    await cms.payload.update({
      collection: 'plans',
      id: plan,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect((await agree(id)).status).toBe(404)
  })

  test('after the end', async () => {
    const { id, consultation } = await comment()
    await cms.rest(`/api/consultations/${consultation}`, {
      as: 'karel',
      method: 'PATCH',
      body: { closesAt: inHours(-1) },
    })
    expect((await agree(id)).status).toBe(409)
    expect(await counted(id)).toBe(0)
  })

  test.each(everybody)('%s, by writing the number', async (as) => {
    const { id } = await comment()
    await cms.rest(`/api/comments/${id}`, { as, method: 'PATCH', body: { agreements: 500 } })
    expect(await counted(id)).toBe(0)
  })
})
