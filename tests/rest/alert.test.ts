import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { everybody, startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'

const hour = 3_600_000
let cms: Cms
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const say = (startsAt: string | null, endsAt: string | null) =>
  cms.rest('/api/globals/alert', {
    as: 'edda',
    method: 'POST',
    body: { text: 'Povodeň: poradna je zavřená', tone: 'warning', startsAt, endsAt },
  })
const read = async (as: (typeof everybody)[number], query = '') =>
  (await cms.rest(`/api/globals/alert${query}`, { as })).text

test('before anything was said there is nothing to read, and no error', async () => {
  const answer = await cms.rest('/api/globals/alert')
  expect([answer.status, answer.body.text ?? null]).toEqual([200, null])
})

describe.each(everybody)('%s', (who) => {
  const isEditor = who === 'edda' || who === 'ada'

  test.each([
    ['without a period', null, null, true],
    ['in its time', -1, 1, true],
    ['since it began', -1, null, true],
    ['until it ends', null, 1, true],
    ['before its time', 1, 2, isEditor],
    ['after its time', -2, -1, isEditor],
  ])('reads an alert %s: %#', async (_, from, to, may) => {
    await say(from === null ? null : at(from), to === null ? null : at(to))
    const answers = [await read(who), await read(who, '?draft=true&select[text]=true&locale=all')]
    expect(answers.map((text) => text.includes('Povodeň'))).toEqual([may, may])
  })
})

test('an alert that would end before it begins is refused, and the former one stands', async () => {
  await say(null, null)
  const { status } = await say(at(2), at(1))
  expect([status, (await read('nobody')).includes('Povodeň')]).toEqual([400, true])
})
