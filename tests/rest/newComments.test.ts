import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'

import { tellNewComments } from '@/subjects/consultations/tellNewComments'

import { startCms, type Cms, type Who } from '../support/cms'
import { openConsultation, sendComment } from '../support/consultations'
import { prepareGround, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { withMachines } from '../support/machines'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'comments', where: {} })
  await cms.payload.db.deleteMany({ collection: 'letters', where: {} })
})

/** So many days from now, at noon in Prague or at another hour of Greenwich. */
const day = (days: number, hour = '11') =>
  new Date(
    `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${hour}:00:00.000Z`,
  )
const tell = (at: Date) =>
  tellNewComments({ payload: cms.payload, now: () => at, isStopping: () => false })
const toldTo = async (who: Who) =>
  (await lettersTo(cms, `${who}@demo.test`)).filter(
    ({ template }) => template === 'commentsWaiting',
  )

test('those who settle comments get one letter with numbers and links, nobody else any', async () => {
  await withMachines(cms).machine({ role: 'coordinator' })
  const { consultation } = await openConsultation(cms, ground)
  await sendComment(cms, consultation, { text: 'Moje tajemství.', name: 'Jana' })
  await sendComment(cms, consultation, { text: 'Chybí svoz.' })
  await tell(day(0))
  await Promise.all([tell(day(0)), tell(day(0))])
  const [letter, ...more] = await toldTo('karel')
  expect(more).toEqual([])
  expect(letter?.subject).toBe('Nové připomínky k plánům: 2')
  expect(letter?.text).toContain('Nových: 2, na posouzení čeká celkem: 2')
  expect(letter?.text).toContain(`[consultation][equals]=${consultation}`)
  expect(letter?.text).not.toMatch(/tajemství|Jana/)
  const told = await Promise.all((['ada', 'edda', 'pavla', 'petr'] as const).map(toldTo))
  expect(told.map(({ length }) => length)).toEqual([1, 0, 0, 0])
  const { totalDocs } = await cms.payload.count({
    collection: 'letters',
    where: { template: { equals: 'commentsWaiting' } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(2)
})

test('on another day it tells what has come since, and nothing of nothing', async () => {
  const { consultation } = await openConsultation(cms, ground)
  await sendComment(cms, consultation, { text: 'První připomínka.' })
  await tell(day(0))
  await tell(day(1))
  expect((await toldTo('karel')).length).toBe(1)
  await sendComment(cms, consultation, { text: 'Druhá připomínka.' })
  await tell(day(1))
  const [, second] = await toldTo('karel')
  expect(second?.text).toContain('Nových: 1, na posouzení čeká celkem: 2')
})

test('before seven in the morning, and about what staff typed or looked at, it is silent', async () => {
  const { consultation } = await openConsultation(cms, ground)
  for (const [state, channel] of [
    ['waiting', 'paper'],
    ['shown', 'web'],
  ])
    await write(cms.payload, 'comments', { consultation, state, channel, text: 'Zapsáno.' })
  await tell(day(0))
  expect(await toldTo('karel')).toEqual([])
  await sendComment(cms, consultation, { text: 'Časně ráno.' })
  await tell(day(1, '03'))
  expect(await toldTo('karel')).toEqual([])
})
