import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { eraseRegistrations } from '@/subjects/registrations/erase'
import { settle } from '@/subjects/registrations/settle'
import { signUpEvent } from '@/subjects/registrations/signUpEvent'

import { startCms, type Cms } from '../support/cms'
import { attendanceAt } from '../support/attendance'
import { prepareGround, sample, write, type Ground } from '../support/content'
import { lettersTo } from '../support/letters'
import { hoursUntil, inHours, signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
let ground: Ground
const { mark } = attendanceAt(() => cms)
const { register, stored, states, kindsTo, act, linkOf, work, change, several } = signUpAt(
  () => cms,
)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

describe('the portal by itself', () => {
  test('lets lapse what was not confirmed, and offers it on', async () => {
    const { id } = await writeEvent(cms, { capacity: 1, signUpHere: { needsConfirmation: true } })
    const [first, second] = await several(id, 2)
    await work(23)
    expect(await states(id)).toEqual(['unconfirmed', 'waiting'])
    await work(25)
    expect(await states(id)).toEqual(['expired', 'offered'])
    expect(await kindsTo(String(first?.email))).toEqual([
      'registrationReceived',
      'registrationLapsed',
    ])
    expect(await kindsTo(String(second?.email))).toEqual(['registrationWaiting', 'placeOffered'])
  })

  test('lets lapse an offer after two days, and makes it but once to each', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const people = await several(id, 3)
    await act(await linkOf(String(people[0]?.email)), 'cancel')
    await Promise.all([work(49), work(49)])
    expect(await states(id)).toEqual(['cancelled', 'expired', 'offered'])
    expect(await kindsTo(String(people[2]?.email))).toEqual(['registrationWaiting', 'placeOffered'])
    const late = await act(await linkOf(String(people[1]?.email)), 'accept')
    expect(late.status).toBe(409)
  })

  test('offers no more than is free when there are more places, and takes out nobody when fewer', async () => {
    const { id } = await writeEvent(cms, { capacity: 2 })
    await several(id, 5)
    await change(id, { capacity: 4 })
    await work()
    expect(await states(id)).toEqual(['confirmed', 'confirmed', 'offered', 'offered', 'waiting'])
    await change(id, { capacity: 1 })
    await work()
    const [first] = await stored(id)
    await act(await linkOf(String(first?.email)), 'cancel')
    expect(await states(id)).toEqual(['cancelled', 'confirmed', 'offered', 'offered', 'waiting'])
  })

  test('gives a newcomer no place before those who wait', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    await several(id, 2)
    await change(id, { capacity: 2 })
    const { body } = await register(id, somebody())
    expect(body.state).toBe('waiting')
    expect(await states(id)).toEqual(['confirmed', 'offered', 'waiting'])
  })

  test('tells everybody of a date that is off, once, and nobody moves up', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const [first, second] = await several(id, 2)
    await change(id, { state: 'cancelled' })
    await work()
    await work()
    expect(await states(id)).toEqual(['cancelled', 'cancelled'])
    expect(await kindsTo(String(first?.email))).toEqual(['registrationConfirmed', 'eventCalledOff'])
    expect(await kindsTo(String(second?.email))).toEqual(['registrationWaiting', 'eventCalledOff'])
  })

  test('tells everybody of a new hour, and the registration holds', async () => {
    const { id, dates } = await writeEvent(cms)
    const [first] = await several(id, 1)
    await change(id, {
      occurrences: [{ id: dates[0], startsAt: inHours(210), endsAt: inHours(211) }],
    })
    await work()
    await work()
    expect(await states(id)).toEqual(['confirmed'])
    expect(await kindsTo(String(first?.email))).toEqual(['registrationConfirmed', 'eventMoved'])
    const [, moved] = await lettersTo(cms, String(first?.email))
    expect(moved?.calendar).toMatch(/SEQUENCE:2/)
  })

  test('tells of a delay once and ends nothing', async () => {
    const { id } = await writeEvent(cms)
    const [first] = await several(id, 1)
    await change(id, { state: 'postponed' })
    await work()
    await work()
    expect(await states(id)).toEqual(['confirmed'])
    expect(await kindsTo(String(first?.email))).toEqual(['registrationConfirmed', 'eventPostponed'])
  })

  test('reminds those who come at the times that were chosen, once each', async () => {
    const reminders = ['day', 'twoHours']
    const { id, begin } = await writeEvent(cms, { capacity: 1, signUpHere: { reminders } })
    const [comes, waits] = await several(id, 2)
    const before = (hours: number) => work(hoursUntil(begin) - hours)
    await before(27)
    expect(await kindsTo(String(comes?.email))).toEqual(['registrationConfirmed'])
    await Promise.all([before(24), before(24)])
    await before(20)
    await before(1)
    expect(await kindsTo(String(comes?.email))).toEqual([
      'registrationConfirmed',
      'eventReminder',
      'eventReminder',
    ])
    expect((await lettersTo(cms, String(comes?.email)))[1]?.text).toMatch(/Kdy: [\s\S]*prihlaska/)
    expect(await kindsTo(String(waits?.email))).not.toContain('eventReminder')
  })

  test('tells the address of the broadcast to those who have a place, and to nobody else', async () => {
    const secret = 'https://stream.example.test/pokoj-7'
    const { id } = await writeEvent(cms, { capacity: 1, signUpHere: { onlineUrl: secret } })
    const [comes, waits] = (await several(id, 2)).map(({ email }) => email)
    const textsTo = async (email?: string) =>
      (await lettersTo(cms, String(email))).map(({ text }) => text).join()
    const byLink = async (email?: string) =>
      (await cms.rest(`/api/registrations/link/${await linkOf(String(email))}`)).body.event.online
    expect([await byLink(comes), await byLink(waits)]).toEqual([secret, null])
    expect(await textsTo(comes)).toContain(`On-line: ${secret}`)
    expect(await textsTo(waits)).not.toContain('stream')
    const publicly = await Promise.all(
      [
        `/api/events/${id}?depth=2`,
        `/api/events?where[signUpHere.onlineUrl][equals]=${secret}`,
        `/api/search?q=pokoj-7`,
        '/api/tables/events.csv',
      ].map((path) => cms.rest(path)),
    )
    expect(publicly.map(({ text }) => /pokoj-7"|stream\.example/.test(text))).toEqual(
      publicly.map(() => false),
    )
    const sought = await Promise.all(
      [
        '/api/events?sort=signUpHere.onlineUrl',
        '/api/events?where[signUpHere.onlineUrl][like]=stream',
        '/api/plans?where[commenting.hearing.signUpHere.onlineUrl][like]=stream',
        '/api/working-groups?where[meetings.event.signUpHere.onlineUrl][like]=stream',
      ].map((path) => cms.rest(path)),
    )
    expect(sought.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect((await cms.rest(`/api/events/${id}`, { as: 'karel' })).text).toContain(secret)
  })

  test('reminds of a date that was moved anew', async () => {
    const { id, dates, begin } = await writeEvent(cms, { signUpHere: { reminders: ['day'] } })
    const [first] = await several(id, 1)
    await work(hoursUntil(begin) - 20)
    const later = new Date(Date.parse(begin) + 7 * 24 * 3_600_000).toISOString()
    await change(id, { occurrences: [{ id: dates[0], startsAt: later, endsAt: null }] })
    await work(hoursUntil(begin) - 19)
    await work(hoursUntil(later) - 20)
    expect(await kindsTo(String(first?.email))).toEqual([
      'registrationConfirmed',
      'eventReminder',
      'eventMoved',
      'eventReminder',
    ])
  })

  test('ends the queue with the sign-up', async () => {
    const { id } = await writeEvent(cms, { capacity: 1, signUp: { until: inHours(24) } })
    const [, second] = await several(id, 2)
    await work(72)
    expect(await states(id)).toEqual(['confirmed', 'expired'])
    expect(await kindsTo(String(second?.email))).toEqual([
      'registrationWaiting',
      'registrationUnserved',
    ])
  })

  test('offers nobody a place after the sign-up has ended', async () => {
    const { id } = await writeEvent(cms, { capacity: 1 })
    const [first] = await several(id, 2)
    await change(id, { signUp: { until: inHours(-48) } })
    await act(await linkOf(String(first?.email)), 'cancel')
    expect(await states(id)).toEqual(['cancelled', 'waiting'])
  })

  test('decides anew when another instance was quicker', async () => {
    const { id } = await writeEvent(cms, { capacity: 2 })
    await several(id, 1)
    const event = await signUpEvent(cms.payload, id)
    const [date] = event?.occurrences ?? []
    const seen: number[] = []
    const decide: Parameters<typeof settle>[2] = async ({ free }) => {
      seen.push(free)
      const [before] = await stored(id)
      await cms.payload.db.updateOne({
        collection: 'occupancies',
        where: { event: { equals: id } },
        data: { taken: 2, version: 6 + seen.length },
      })
      const ended = { before: before ?? null, after: { state: 'cancelled' as const }, told: null }
      return seen.length > 1 ? [] : [ended]
    }
    await settle(
      cms.payload,
      { event: event as never, date: date as never, now: new Date() },
      decide,
    )
    expect(seen).toEqual([1, 0])
    expect(await states(id)).toEqual(['confirmed'])
  })

  test('forgets needs a week after the date and everything a year after', async () => {
    const { id } = await writeEvent(cms, { dates: [1], signUpHere: { asksNeeds: true } })
    const jana = somebody({ needs: 'Přijedu na vozíku.', consent: true })
    await register(id, jana)
    const erase = (days: number) => eraseRegistrations(cms.payload, new Date(inHours(days * 24)))
    await erase(6)
    expect((await stored(id))[0]?.needs).toBe('Přijedu na vozíku.')
    await erase(8)
    expect((await stored(id))[0]?.needs ?? null).toBeNull()
    await erase(364)
    expect(await states(id)).toEqual(['confirmed'])
    await erase(367)
    expect(await states(id)).toEqual([])
    expect(await lettersTo(cms, jana.email)).toEqual([])
  })
  test('keeps who was there as long as a project must, without what its count does not need', async () => {
    const project = await write(cms.payload, 'projects', {
      ...sample('projects', 'Pečovat společně', ground),
      supported: { keepUntil: inHours(24 * 800) },
      _status: 'published',
    })
    const { id } = await writeEvent(cms, { dates: [1] })
    await change(id, { projects: [project] })
    const [jana, petr] = [somebody({ phone: '777123456' }), somebody()]
    await register(id, jana)
    await register(id, petr)
    const [first] = await stored(id)
    const marks = [{ registration: String(first?.id), attendance: 'there' as const, hours: 2 }]
    await mark(id, marks)
    const erase = (days: number) => eraseRegistrations(cms.payload, new Date(inHours(days * 24)))
    await erase(367)
    const left = (await stored(id)).map(({ name, phone, hours }) => [name, phone ?? null, hours])
    expect(left).toEqual([[jana.name, null, 2]])
    await erase(801)
    expect(await stored(id)).toEqual([])
  })
})
