import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { eraseFeedback } from '@/subjects/feedback/eraseFeedback'
import { sendCertificates } from '@/subjects/attendance/certificates/sendCertificates'

import { attendanceAt } from '../support/attendance'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'
import { feedbackAt } from '../support/feedback'
import { lettersTo } from '../support/letters'
import { inHours, signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { register, stored } = signUpAt(() => cms)
const { walkIn, post } = attendanceAt(() => cms)
const { ask, asked, linksTo, read, answer, results } = feedbackAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const rowsOf = async (collection: 'feedback' | 'feedback-links', event: string) =>
  (
    await cms.payload.db.find<Record<string, unknown>>({
      collection,
      where: { event: { equals: event } },
      pagination: false,
    })
  ).docs
const kindsTo = async (email: string) =>
  (await lettersTo(cms, email)).map(({ template }) => template)

describe('who is asked', () => {
  test('whoever was there, once, a day after the end', async () => {
    const { id } = await writeEvent(cms, { dates: [-3], signUpHere: { asksAfter: true } })
    const [jana, petr] = [somebody(), somebody()]
    await walkIn(id, jana)
    await register(id, petr, { as: 'karel' })
    await ask(22)
    expect(await linksTo(jana.email)).toEqual([])
    await ask(24)
    await ask(48)
    expect((await linksTo(jana.email)).length).toBe(1)
    expect(await linksTo(petr.email)).toEqual([])
  })

  test('nobody where the organiser does not ask, and nobody after two weeks', async () => {
    const quiet = await writeEvent(cms, { dates: [-30] })
    const old = await writeEvent(cms, { dates: [-15 * 24], signUpHere: { asksAfter: true } })
    const [one, two] = [somebody(), somebody()]
    await walkIn(quiet.id, one)
    await walkIn(old.id, two)
    await ask()
    expect([...(await linksTo(one.email)), ...(await linksTo(two.email))]).toEqual([])
  })

  test('with the certificate where there is one, and not again', async () => {
    const { id } = await writeEvent(cms, { dates: [-27], signUpHere: { asksAfter: true } })
    const jana = somebody()
    await walkIn(id, jana)
    await post(id, 'certificates', {})
    await sendCertificates({ payload: cms.payload, isStopping: () => false })
    await ask()
    expect([await kindsTo(jana.email), (await linksTo(jana.email)).length]).toEqual([
      ['certificateIssued'],
      1,
    ])
  })
})

describe('an answer', () => {
  test('is one for a link, and opening the link changes nothing', async () => {
    const { id, links } = await asked(1)
    const [link = ''] = links
    expect((await read(link)).body).toMatchObject({ isSpent: false, event: 'Pečujeme doma' })
    expect((await read(link)).body.isSpent).toBe(false)
    const sent = await Promise.all(Array.from({ length: 10 }, () => answer(link, '4', 'Dobré')))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
    expect((await read(link)).body.isSpent).toBe(true)
    expect((await results(id))[0].answers).toBe(1)
  })

  test('of several at one moment is not lost', async () => {
    const { id, links } = await asked(6)
    await Promise.all(links.map((link, at) => answer(link, String((at % 5) + 1), `Věta ${at}`)))
    const [{ answers, said }] = await results(id)
    expect([answers, said.mean, said.sentences.length]).toEqual([6, 16 / 6, 6])
  })

  test('has no relation to the person, and the order of answers is nowhere', async () => {
    const { id, emails, links } = await asked(3)
    await answer(String(links[2]), '1', 'Zima v sále')
    await answer(String(links[0]), '5', 'Ať je to častěji')
    await answer(String(links[1]), '5')
    const [row] = await rowsOf('feedback', id)
    expect(row?.sentences).toBe('Ať je to častěji\nZima v sále')
    const people = await stored(id)
    const kept = JSON.stringify([row, await rowsOf('feedback-links', id)])
    const secrets = people.flatMap((each) => [
      String(each.id),
      each.code,
      each.tokenHash,
      each.name,
    ])
    expect([...secrets, ...emails, ...links].filter((each) => kept.includes(String(each)))).toEqual(
      [],
    )
  })

  test.each([
    ['no star', undefined, ''],
    ['six stars', '6', ''],
    ['half a star', '0.5', ''],
    ['a sentence without an end', '5', 'x'.repeat(501)],
  ])('with %s is refused at its field, and the link is still good', async (_, stars, sentence) => {
    const { links } = await asked(1)
    const refused = await answer(String(links[0]), stars, sentence)
    expect(refused.status).toBe(400)
    expect((await answer(String(links[0]), '5')).status).toBe(200)
  })

  test('by a link that is none is 404', async () => {
    expect((await read('x'.repeat(43))).status).toBe(404)
    expect((await answer('x'.repeat(43), '5')).status).toBe(404)
  })
})

describe('what staff see', () => {
  const staff: Who[] = ['karel', 'edda', 'ada']

  test('is a number until three have answered, then the mean, the counts and the sentences', async () => {
    const { id, links } = await asked(3)
    await answer(String(links[0]), '5', 'Výborné')
    await answer(String(links[1]), '2')
    expect((await results(id))[0]).toMatchObject({ answers: 2, said: null })
    await answer(String(links[2]), '2')
    expect((await results(id))[0]).toMatchObject({
      answers: 3,
      said: { mean: 3, counts: { 1: 0, 2: 2, 3: 0, 4: 0, 5: 1 }, sentences: ['Výborné'] },
    })
  })

  test.each(everybody)('%s reads it, or not', async (who) => {
    const { id, links } = await asked(3)
    for (const link of links) await answer(link, '5', 'Tajná věta')
    const { status, text } = await cms.rest(`/api/events/${id}/feedback`, { as: who })
    const refused = who === 'nobody' ? 401 : 403
    expect(status).toBe(staff.includes(who) ? 200 : refused)
    expect(text.includes('Tajná věta')).toBe(staff.includes(who))
  })

  test('is gone a year after the date, with the links', async () => {
    const { id, links } = await asked(2)
    await answer(String(links[0]), '5')
    await eraseFeedback(cms.payload, new Date(inHours(362 * 24)))
    expect((await rowsOf('feedback', id)).length).toBe(1)
    await eraseFeedback(cms.payload, new Date(inHours(366 * 24)))
    expect([...(await rowsOf('feedback', id)), ...(await rowsOf('feedback-links', id))]).toEqual([])
  })
})
