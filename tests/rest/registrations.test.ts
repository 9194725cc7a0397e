import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import { startCms, type Cms } from '../support/cms'
import { prepareGround } from '../support/content'
import { lettersTo } from '../support/letters'
import { inHours, signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { register, places, counts, stored, states, kindsTo, act, linkOf, several } = signUpAt(
  () => cms,
)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

describe('signing up', () => {
  test('takes a place and brings a letter with the hour and an entry for the calendar', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody({ phone: '777 123 456' })
    const { status, body } = await register(id, jana)
    expect([status, body.state, body.position]).toEqual([201, 'confirmed', null])
    expect(await counts(id)).toEqual({ capacity: 2, taken: 1, waiting: 0 })
    const [letter] = await lettersTo(cms, jana.email)
    expect(letter?.template).toBe('registrationConfirmed')
    expect(letter?.text).toMatch(/Kdy: \d+\.\s\d+\.\s\d{4} \d+:\d\d–\d+:\d\d/)
    expect(letter?.calendar).toMatch(/METHOD:REQUEST[\s\S]*DTSTART:\d{8}T\d{6}Z/)
    expect((await stored(id))[0]?.phone).toBe('+420777123456')
  })

  test('brings an entry for the calendar that a nickname in quotes does not break', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody({ name: 'Jana "Žába"; Nová' })
    await register(id, jana)
    const [letter] = await lettersTo(cms, jana.email)
    const unfolded = letter?.calendar?.replaceAll(/\r\n[ \t]/g, '')
    expect(unfolded).toMatch(`;CN="Jana 'Žába'; Nová":MAILTO:${jana.email}`)
  })

  test('waits in line when all places are taken', async () => {
    const { id } = await writeEvent(cms)
    await several(id, 3)
    const last = somebody()
    const { body } = await register(id, last)
    expect([body.state, body.position]).toEqual(['waiting', 2])
    expect(await kindsTo(last.email)).toEqual(['registrationWaiting'])
  })

  test('is refused when all places are taken and there is no waiting list', async () => {
    const { id } = await writeEvent(cms, { capacity: 1, signUpHere: { hasWaitingList: false } })
    await several(id, 1)
    expect((await register(id, somebody())).status).toBe(409)
    expect(await states(id)).toEqual(['confirmed'])
  })

  test('does not wait for somebody who does not want to', async () => {
    const { id } = await writeEvent(cms, { capacity: 0 })
    expect((await register(id, somebody({ onlyForPlace: true }))).status).toBe(409)
    expect(await states(id)).toEqual([])
  })

  test('has no end of places where nobody counts them', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    await several(id, 3)
    expect(await counts(id)).toEqual({ capacity: null, taken: 3, waiting: 0 })
  })

  test('is one registration with one letter, though the form comes twenty times', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody()
    const headers = { 'x-client-address': '10.9.9.9' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => register(id, jana, { headers })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await states(id)).toEqual(['confirmed'])
    expect(await kindsTo(jana.email)).toEqual(['registrationConfirmed'])
  })

  test('knows the same person in other letters', async () => {
    const { id } = await writeEvent(cms)
    const jana = somebody()
    await register(id, jana)
    await register(id, { name: ` ${jana.name.toUpperCase()} `, email: jana.email.toUpperCase() })
    expect(await states(id)).toEqual(['confirmed'])
  })

  test('gives ten places to sixty people who come at once, and a place in line to the others', async () => {
    const { id } = await writeEvent(cms, { capacity: 10 })
    const answers = await Promise.all(Array.from({ length: 60 }, () => register(id, somebody())))
    const got = answers.map(({ body }) => body.state)
    expect(got.filter((state) => state === 'confirmed').length).toBe(10)
    expect(await counts(id)).toEqual({ capacity: 10, taken: 10, waiting: 50 })
    const waiting = (await stored(id)).filter(({ state }) => state === 'waiting')
    expect(new Set(waiting.map(({ number }) => number)).size).toBe(50)
    const lines = answers.flatMap(({ body }) => body.position ?? [])
    expect(lines.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    )
  }, 60_000)

  test('is known to be full by the list of events, until a place is free again', async () => {
    const { id } = await writeEvent(cms, { capacity: 1, signUpHere: { hasWaitingList: false } })
    const isFull = async () => (await cms.rest('/api/events/full')).body.full.includes(id)
    expect(await isFull()).toBe(false)
    const [first] = await several(id, 1)
    expect(await isFull()).toBe(true)
    await act(await linkOf(String(first?.email)), 'cancel')
    expect(await isFull()).toBe(false)
  })

  test('of a series asks for the date', async () => {
    const { id, dates } = await writeEvent(cms, { dates: [200, 300] })
    const { status, body } = await register(id, somebody())
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'occurrences'])
    expect((await register(id, somebody({ occurrences: [dates[1]] }))).status).toBe(201)
    expect((await places(id)).occurrences.map(({ taken }: { taken: number }) => taken)).toEqual([
      0, 1,
    ])
  })

  test.each([
    ['name', { name: '' }],
    ['email', { email: 'jana' }],
    ['phone', { phone: '12' }],
    ['consent', { needs: 'Přijedu na vozíku.' }],
  ])('says what is wrong with %s', async (path, wrong) => {
    const { id } = await writeEvent(cms, { signUpHere: { asksNeeds: true } })
    const { status, body } = await register(id, somebody(wrong))
    expect([status, body.errors[0].data.errors[0].path]).toEqual([400, path])
    expect(await states(id)).toEqual([])
  })

  test('asks what the organiser asks, and keeps it in Czech', async () => {
    const questions = [
      { text: 'Oběd', kind: 'choice', options: 'Maso\nBez masa', isRequired: true },
      { text: 'Kolik vás pečuje', kind: 'number' },
    ]
    const { id } = await writeEvent(cms, { signUpHere: { questions } })
    const event = await cms.payload.findByID({ collection: 'events', id, depth: 0 })
    const [lunch, people] = (event.signUpHere?.questions ?? []).map((each) => String(each.id))
    const send = (answers: object) => register(id, somebody({ answers }))
    expect((await send({})).body.errors[0].data.errors[0].path).toBe(`answer-${lunch}`)
    expect((await send({ [String(lunch)]: 'Ryba' })).status).toBe(400)
    expect((await send({ [String(lunch)]: 'Bez masa', [String(people)]: 'dva' })).status).toBe(400)
    await send({ [String(lunch)]: 'Bez masa', [String(people)]: '2' })
    expect((await stored(id))[0]?.answers).toBe('Oběd: Bez masa\nKolik vás pečuje: 2')
  })

  test.each([
    ['has begun', { dates: [-1] }],
    ['is past its last day', { signUp: { until: inHours(-48) } }],
    ['has no sign-up here', { signUpHere: { isOn: false } }],
  ])('is refused for what %s', async (_, wanted) => {
    const { id } = await writeEvent(cms, wanted)
    expect((await register(id, somebody())).status).toBe(409)
  })

  test('is refused for an event that is not public', async () => {
    const { id } = await writeEvent(cms)
    await cms.payload.update({
      collection: 'events',
      id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect((await register(id, somebody())).status).toBe(404)
    expect((await cms.rest(`/api/events/${id}/places`)).status).toBe(404)
  })

  test('without the solved challenge is counted by address', async () => {
    const { id } = await writeEvent(cms, { capacity: null })
    const headers = { 'x-client-address': '10.250.1.1' }
    const send = (more: object = {}) => register(id, somebody(more), { headers })
    const answers = []
    for (let at = 0; at < 31; at += 1) answers.push((await send()).status)
    expect(answers.filter((status) => status === 429)).toEqual([429])
    const challenge = (await cms.rest('/api/mistakes/challenge', { method: 'POST', body: {} }))
      .body as Challenge
    const altcha = { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
    expect((await send({ altcha: JSON.stringify(altcha) })).status).toBe(201)
    expect((await send({ altcha })).status).toBe(409)
    expect((await send({ altcha: { challenge } })).status).toBe(400)
  }, 30_000)

  test('takes one solved challenge for one person, also of many who send it at once', async () => {
    const { id, dates } = await writeEvent(cms, { capacity: 20, dates: [200, 300] })
    const challenge = (await cms.rest('/api/mistakes/challenge', { method: 'POST', body: {} }))
      .body as Challenge
    const altcha = { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
    const people = Array.from({ length: 10 }, () => somebody({ altcha, occurrences: dates }))
    const answers = await Promise.all(people.map((person) => register(id, person)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(409)])
    expect((await stored(id)).map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
  })

  test('tells a robot nothing and keeps nothing', async () => {
    const { id } = await writeEvent(cms)
    expect((await register(id, somebody({ website: 'x' }))).status).toBe(201)
    expect(await states(id)).toEqual([])
  })
})

describe('the link of a letter', () => {
  const unconfirmed = async () => {
    const { id } = await writeEvent(cms, { capacity: 1, signUpHere: { needsConfirmation: true } })
    const jana = somebody()
    await register(id, jana)
    return { id, jana, token: await linkOf(jana.email) }
  }

  test('shows how it stands and changes nothing', async () => {
    const { id, token } = await unconfirmed()
    const path = `/api/registrations/link/${token}`
    const { status, body, headers } = await cms.rest(path)
    expect([status, body.state, body.event.title]).toEqual([200, 'unconfirmed', 'Pečujeme doma'])
    expect(headers.get('cache-control')).toContain('no-store')
    await cms.rest(path, { method: 'HEAD' })
    expect(await states(id)).toEqual(['unconfirmed'])
  })

  test('confirms, twice harmlessly, and the letter with the calendar comes once', async () => {
    const { id, jana, token } = await unconfirmed()
    const first = await act(token, 'confirm')
    const second = await act(token, 'confirm')
    expect([first.status, second.status, second.body.state]).toEqual([200, 200, 'confirmed'])
    expect(await states(id)).toEqual(['confirmed'])
    expect(await kindsTo(jana.email)).toEqual(['registrationReceived', 'registrationConfirmed'])
  })

  test('cancels, and the place is offered to the first in line, once', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const [first, second, third] = await several(id, 3)
    const token = await linkOf(String(first?.email))
    await Promise.all([act(token, 'cancel'), act(token, 'cancel')])
    expect(await states(id)).toEqual(['cancelled', 'offered', 'waiting'])
    expect(await counts(id)).toEqual({ capacity: 1, taken: 1, waiting: 1 })
    expect(await kindsTo(String(second?.email))).toEqual(['registrationWaiting', 'placeOffered'])
    expect(await kindsTo(String(third?.email))).toEqual(['registrationWaiting'])
    const [, last] = await lettersTo(cms, String(first?.email))
    expect([last?.template, last?.calendar?.includes('METHOD:CANCEL')]).toEqual([
      'registrationCancelled',
      true,
    ])
  })

  test('accepts an offer, or declines it for the next in line', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const people = await several(id, 3)
    const [one, two, three] = await Promise.all(people.map(({ email }) => linkOf(email)))
    await act(String(one), 'cancel')
    expect((await act(String(two), 'decline')).body.state).toBe('declined')
    expect((await act(String(three), 'accept')).body.state).toBe('confirmed')
    expect(await states(id)).toEqual(['cancelled', 'declined', 'confirmed'])
    expect(await counts(id)).toEqual({ capacity: 1, taken: 1, waiting: 0 })
  })

  test('gives no place to whoever was not offered one', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const [, waits] = await several(id, 2)
    const token = await linkOf(String(waits?.email))
    for (const action of ['accept', 'confirm', 'decline'])
      expect((await act(token, action)).status).toBe(409)
    expect(await states(id)).toEqual(['confirmed', 'waiting'])
  })

  test('is known by nobody who does not have it', async () => {
    const { id } = await unconfirmed()
    const [registration] = await stored(id)
    const guesses = [registration?.id, registration?.code, registration?.tokenHash, 'x'.repeat(43)]
    for (const guess of guesses) expect((await act(String(guess), 'cancel')).status).toBe(404)
  })

  test('lets somebody who cancelled sign up again, behind those who wait', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const [first] = await several(id, 2)
    await act(await linkOf(String(first?.email)), 'cancel')
    const { body } = await register(id, { ...first })
    expect([body.state, body.position]).toEqual(['waiting', 1])
    expect(await states(id)).toEqual(['offered', 'waiting'])
  })
})
