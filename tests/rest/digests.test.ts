import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { mailServer } from '@/platform/jobs/mailServer'
import { sendLetters } from '@/platform/jobs/sendLetters'
import { sendDigests } from '@/subjects/digests/sendDigests'

import { startCms, type Cms } from '../support/cms'
import { openConsultation } from '../support/consultations'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { startMailbox } from '../support/mailbox'
import { subscriptionsAt } from '../support/subscriptions'

let cms: Cms
let ground: Ground
const { act, stored, subscriber } = subscriptionsAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'subscriptions', where: {} })
})

const hourMs = 3_600_000
const inHours = (count: number) => new Date(Date.now() + count * hourMs)
/** What the portal does by itself, so many hours later. */
const work = (hours = 0) =>
  sendDigests({ payload: cms.payload, now: () => inHours(hours), isStopping: () => false })
const publish = (collection: 'news' | 'events', title: string, more: object = {}) =>
  write(cms.payload, collection, {
    ...sample(collection, title, ground),
    _status: 'published',
    ...more,
  })
const event = (title: string, more: object = {}) =>
  publish('events', title, { occurrences: [{ startsAt: inHours(2_000).toISOString() }], ...more })
const digestsTo = async (email: string) =>
  (await lettersTo(cms, email)).filter(({ template }) => template === 'digest')
const named = (name: string) => `${name} ${next()}`
/** A week and a bit: whatever the day, the weekly letter is due. */
const week = 24 * 7 + 1
/** Everything that is public now is noted, so that a test tells of its own alone. */
const settle = async () => work(0)

describe('a letter with news', () => {
  test('tells each item once, and none leaves when there is nothing new', async () => {
    await settle()
    const { email } = await subscriber({ wants: ['news', 'events'] })
    const [first, second, akce] = [named('První'), named('Druhá'), named('Setkání')]
    await publish('news', first)
    await event(akce)
    await work(0)
    await work(week)
    await publish('news', second)
    await work(week)
    await work(2 * week)
    await work(3 * week)
    const letters = await digestsTo(email)
    expect(
      letters.map(({ text }) => [first, akce, second].map((each) => text.includes(each))),
    ).toEqual([
      [true, true, false],
      [false, false, true],
    ])
  })

  test('tells neither drafts nor what waits for its time, what is past, nor what was taken back', async () => {
    await settle()
    const { email } = await subscriber({ wants: ['news', 'events'] })
    const [draft, later, past, gone, old] = [
      'Koncept',
      'Naplánovaná',
      'Byla',
      'Stažená',
      'Stará',
    ].map(named)
    await write(cms.payload, 'news', { ...sample('news', String(draft), ground), _status: 'draft' })
    await publish('news', String(later), { publishedAt: inHours(5).toISOString() })
    await publish('news', String(old), { publishedAt: inHours(-24 * 30).toISOString() })
    await event(String(past), { occurrences: [{ startsAt: inHours(-50).toISOString() }] })
    const id = await publish('news', String(gone))
    await work(0)
    await cms.payload.update({
      collection: 'news',
      id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await work(week)
    expect(await digestsTo(email)).toEqual([])
  })

  test('holds what was asked for, in the language of its reader', async () => {
    await settle()
    const topic = named('téma')
    await publish('news', named('Dřív'), { topics: [topic] })
    await settle()
    const { email } = await subscriber({
      wants: [`news:${topic}`, 'events:course', 'consultations'],
      language: 'uk',
    })
    const titles = ['O tématu', 'O jiném', 'Kurz', 'Seminář'].map(named)
    await publish('news', String(titles[0]), { topics: [topic] })
    await publish('news', String(titles[1]))
    await event(String(titles[2]), { kind: 'course' })
    await event(String(titles[3]), { kind: 'seminar' })
    const slug = `navrh-${next()}`
    await openConsultation(cms, ground, {
      plan: { slug },
      consultation: { closesAt: inHours(3 * week).toISOString() },
    })
    await work(0)
    await work(week)
    const [letter] = await digestsTo(email)
    expect(titles.map((each) => letter?.text.includes(each))).toEqual([true, false, true, false])
    expect(letter?.subject).toMatch(/^Що нового: /)
    expect(letter?.text).toContain(`http://portal.test/uk/plany/${slug}/pripominky`)
  })

  test('tells of an event again when it is moved or called off', async () => {
    await settle()
    const { email } = await subscriber({ wants: ['events'] })
    const title = named('Beseda')
    const id = await event(title)
    await work(0)
    await work(week)
    await cms.payload.update({
      collection: 'events',
      id,
      data: { state: 'cancelled', _status: 'published' },
      overrideAccess: true,
    })
    await work(week)
    await work(2 * week)
    expect((await digestsTo(email)).map(({ text }) => text.includes(`Zrušeno: ${title}`))).toEqual([
      false,
      true,
    ])
  })

  test('goes to whoever has confirmed and not ended alone', async () => {
    await settle()
    const stays = await subscriber()
    const ends = await subscriber()
    await publish('news', named('Novinka'))
    await work(0)
    await act(ends.token, { action: 'end' })
    await work(week)
    expect([(await digestsTo(stays.email)).length, (await digestsTo(ends.email)).length]).toEqual([
      1, 0,
    ])
  })
})

describe('the job', () => {
  test('run by several at once writes to everybody once', async () => {
    await settle()
    const people = [await subscriber(), await subscriber(), await subscriber()]
    await publish('news', named('Souběh'))
    await Promise.all([work(0), work(0), work(0)])
    await Promise.all([work(week), work(week), work(week)])
    const counts = await Promise.all(
      people.map(async ({ email }) => (await digestsTo(email)).length),
    )
    expect(counts).toEqual([1, 1, 1])
  })

  test('stopped in the middle goes on where it was, without a double', async () => {
    await settle()
    const people = [await subscriber(), await subscriber(), await subscriber()]
    await publish('news', named('Přerušená'))
    await work(0)
    let looks = 0
    await sendDigests({
      payload: cms.payload,
      now: () => inHours(week),
      isStopping: () => (looks += 1) > 1,
    })
    const written = async () =>
      (await Promise.all(people.map(async ({ email }) => (await digestsTo(email)).length))).sort()
    expect(await written()).toEqual([0, 0, 1])
    await work(week)
    expect(await written()).toEqual([1, 1, 1])
  })

  test('pauses an address that was refused three times, and its holder starts it again', async () => {
    await settle()
    const { email, token } = await subscriber({ frequency: 'daily' })
    for (let day = 0; day < 4; day += 1) {
      await publish('news', named('Vrací se'))
      await work(day * 25)
      await work(day * 25 + 25)
      await cms.payload.db.updateMany({
        collection: 'letters',
        where: { to: { equals: email } },
        data: { state: 'failed', lastError: 'EENVELOPE 550 5.1.1 mailbox unavailable' },
        returning: false,
      })
    }
    expect([(await digestsTo(email)).length, (await stored(email))?.state]).toEqual([3, 'paused'])
    await act(token, { action: 'change', wants: ['news'], frequency: 'daily' })
    await work(150)
    expect([(await digestsTo(email)).length, (await stored(email))?.state]).toEqual([1, 'active'])
  })

  test('a mail server that is down pauses nobody', async () => {
    await settle()
    const { email } = await subscriber({ frequency: 'daily' })
    for (let day = 0; day < 4; day += 1) {
      await publish('news', named('Výpadek'))
      await work(day * 25)
      await work(day * 25 + 25)
      await cms.payload.db.updateMany({
        collection: 'letters',
        where: { to: { equals: email } },
        data: { state: 'failed', lastError: 'ECONNREFUSED' },
        returning: false,
      })
    }
    expect((await stored(email))?.state).toBe('active')
  })
})

test('the letter arrives once after an hour without a mail server, with one press to end it and no tracking', async () => {
  await settle()
  const { email, token } = await subscriber()
  const title = named('Po výpadku')
  await publish('news', title)
  await work(0)
  await work(week)
  await cms.payload.db.deleteMany({
    collection: 'letters',
    where: { template: { not_equals: 'digest' } },
  })
  await cms.payload.db.deleteMany({ collection: 'letters', where: { to: { not_equals: email } } })
  const down = await startMailbox()
  await down.stop()
  const send = (url: string, hours: number) =>
    sendLetters({ payload: cms.payload, server: mailServer(url), now: () => inHours(hours) })
  await send(down.url, 0)
  await send(down.url, 0.5)
  const mailbox = await startMailbox()
  await send(mailbox.url, 1)
  await send(mailbox.url, 2)
  await mailbox.stop()
  expect(mailbox.letters.length).toBe(1)
  const letter = String(mailbox.letters[0]).replace(/\r\n[ \t]/g, ' ')
  expect(letter).toContain(`List-Unsubscribe: <http://portal.test/api/subscriptions/end/${token}>`)
  expect(letter).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const [stored] = await digestsTo(email)
  const links = [...String(stored?.html).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
  expect(links.filter((href) => !href?.startsWith('http://portal.test'))).toEqual([])
  expect(links.filter((href) => /[?&]/.test(String(href)))).toEqual([])
  expect(stored?.html).not.toContain('<img')
})
