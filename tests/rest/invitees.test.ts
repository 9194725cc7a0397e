import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ical from 'ical.js'

import { eraseOldInvitees } from '@/subjects/groups/invitees/erase'

import { startCms, type Cms } from '../support/cms'
import { prepareGround, type Ground } from '../support/content'
import { inviteesAt, member } from '../support/invitees'
import { lettersTo } from '../support/letters'
import { inHours } from '../support/signUp'

let cms: Cms
let ground: Ground
const at = inviteesAt(
  () => cms,
  () => ground,
)
const { meeting, invite, seen, read, reply, linkOf, linksTo, kindsTo, work, change, stored } = at
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

/** One member, invited to a meeting. */
const invited = async (options: Parameters<typeof meeting>[1] = {}) => {
  const jana = member()
  const made = await meeting([jana], options)
  await invite(made.group, made.occurrence)
  return { ...made, email: jana.email, link: await linkOf(jana.email) }
}
const dates = (startsAt: string, id?: string) => ({ occurrences: [{ id, startsAt, endsAt: null }] })

describe('an invitation', () => {
  test('goes to each member once, however often and at once it is pressed', async () => {
    const [jana, petr, nobody] = [member(), member(), member({ email: null })]
    const { group, occurrence } = await meeting([jana, petr, nobody])
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(group, occurrence)))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    await invite(group, occurrence)
    expect([await kindsTo(jana.email), await kindsTo(petr.email)]).toEqual([
      ['meetingInvited'],
      ['meetingInvited'],
    ])
    expect(await stored(group)).toHaveLength(2)
    const { members } = await seen(group)
    expect(
      members.map(({ isInvited, hasEmail }: Record<string, unknown>) => [isInvited, hasEmail]),
    ).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
  })

  test('goes only to those whose term holds on the day of the meeting', async () => {
    const over = member({ until: inHours(-48) })
    const ends = member({ until: inHours(100) })
    const begins = member({ from: inHours(190 - 48) })
    const later = member({ from: inHours(300) })
    const { group, occurrence } = await meeting([over, ends, begins, later])
    await invite(group, occurrence)
    const counts = [over, ends, begins, later].map(
      async ({ email }) => (await kindsTo(email)).length,
    )
    expect(await Promise.all(counts)).toEqual([0, 0, 1, 0])
    expect((await seen(group)).members).toHaveLength(1)
  })

  test('goes anew to a corrected address, and the link of the wrong one ends', async () => {
    const jana = member()
    const { group, occurrence } = await meeting([jana])
    await invite(group, occurrence)
    const old = await linkOf(jana.email)
    const { body } = await cms.rest(`/api/working-groups/${group}`, { as: 'karel' })
    const right = member().email
    await change('working-groups', group, { members: [{ ...body.members[0], email: right }] })
    await invite(group, occurrence)
    expect([(await read(old)).status, await kindsTo(right)]).toEqual([404, ['meetingInvited']])
    expect((await read(await linkOf(right))).status).toBe(200)
  })

  test.each<[string, object]>([
    ['was called off', { state: 'cancelled' }],
    ['is a draft', { _status: 'draft' }],
    ['is of no group', { workingGroup: null }],
  ])('is refused where the event %s', async (_, data) => {
    const { group, event, occurrence } = await meeting([member()])
    await change('events', event, data)
    expect((await invite(group, occurrence)).status).toBe(404)
    expect(await stored(group)).toEqual([])
  })

  test('is refused to what has begun, in a group that is none or a draft', async () => {
    const past = await meeting([member()], { hours: -1 })
    expect((await invite(past.group, past.occurrence)).status).toBe(404)
    const draft = await meeting([member()], { group: { _status: 'draft' } })
    expect((await invite(draft.group, draft.occurrence)).status).toBe(404)
    expect((await invite('nic-takového', past.occurrence)).status).toBe(404)
  })
})

describe('a reply', () => {
  test('is given by the link, may be changed, and opening it changes nothing', async () => {
    const { group, link } = await invited()
    expect((await read(link)).body).toMatchObject({ reply: null, canReply: true })
    expect((await read(link)).body.reply).toBeNull()
    expect((await seen(group)).members[0].reply).toBeNull()
    expect((await reply(link, { reply: 'yes' })).body).toMatchObject({ reply: 'yes' })
    const instead = { reply: 'substitute', substitute: '  Eva   Nová ' }
    expect((await reply(link, instead)).status).toBe(200)
    expect((await read(link)).body).toMatchObject({ reply: 'substitute', substitute: 'Eva Nová' })
    expect((await seen(group)).members[0]).toMatchObject({
      reply: 'substitute',
      substitute: 'Eva Nová',
    })
    await reply(link, { reply: 'no' })
    expect((await seen(group)).members[0]).toMatchObject({ reply: 'no', substitute: null })
    // What was typed once need not be typed again.
    expect((await read(link)).body.substitute).toBe('Eva Nová')
  })

  test.each<[string, object, string]>([
    ['none', {}, 'reply'],
    ['one that is not offered', { reply: 'maybe' }, 'reply'],
    ['a substitute without a name', { reply: 'substitute', substitute: '  ' }, 'substitute'],
    ['a name without an end', { reply: 'substitute', substitute: 'x'.repeat(121) }, 'substitute'],
  ])('is refused at its field: %s', async (_, body, path) => {
    const { link } = await invited()
    const refused = await reply(link, body)
    expect([refused.status, refused.body.errors[0].data.path]).toEqual([400, path])
    expect((await read(link)).body.reply).toBeNull()
  })

  test('is refused after the meeting has begun, and stands as it was', async () => {
    const { event, date, link } = await invited()
    await reply(link, { reply: 'yes' })
    await change('events', event, dates(inHours(-1), date?.id))
    expect((await reply(link, { reply: 'no' })).status).toBe(409)
    expect((await read(link)).body.canReply).toBe(false)
  })

  test('to a date that was moved meanwhile is refused, and an older one does not count', async () => {
    const { group, event, date, link } = await invited()
    const saw = { startsAt: (await read(link)).body.date.startsAt }
    await reply(link, { reply: 'yes', ...saw })
    expect((await seen(group)).sides).toMatchObject([{ coming: 1 }])
    await change('events', event, dates(inHours(220), date?.id))
    expect((await reply(link, { reply: 'yes', ...saw })).status).toBe(409)
    expect((await read(link)).body).toMatchObject({ reply: null, canReply: true })
    expect((await seen(group)).sides).toMatchObject([{ coming: 0 }])
  })

  test('by a link that is none is 404', async () => {
    expect((await read('x'.repeat(43))).status).toBe(404)
    expect((await reply('x'.repeat(43), { reply: 'yes' })).status).toBe(404)
  })
})

describe('staff see', () => {
  const quorumAfter = async (group: object, replies: object[]) => {
    const members = [1, 2, 3, 4].map((each) => member({ side: each === 1 ? 'user' : 'provider' }))
    const made = await meeting(members, { group })
    await invite(made.group, made.occurrence)
    for (const [index, body] of replies.entries())
      await reply(await linkOf(String(members[index]?.email)), body)
    return seen(made.group)
  }
  const yes = { reply: 'yes' }
  const instead = { reply: 'substitute', substitute: 'Eva' }

  test('who comes, by side, a substitute counted', async () => {
    const { sides } = await quorumAfter({}, [yes, instead, { reply: 'no' }])
    expect(sides).toEqual([
      { side: 'user', members: 1, coming: 1 },
      { side: 'provider', members: 3, coming: 1 },
    ])
  })

  test.each<[string, object, object | null]>([
    ['nothing said', {}, null],
    ['three', { quorumRule: 'number', quorumCount: 3 }, { needed: 3, coming: 2 }],
    ['more than a half', { quorumRule: 'moreThanHalf' }, { needed: 3, coming: 2 }],
    ['a half', { quorumRule: 'half' }, { needed: 2, coming: 2 }],
    ['two thirds', { quorumRule: 'twoThirds' }, { needed: 3, coming: 2 }],
  ])('whether there would be a quorum of four members: %s', async (_, group, expected) => {
    expect((await quorumAfter(group, [yes, instead])).quorum).toEqual(expected)
  })

  test('a rule by number demands the number', async () => {
    const { group } = await meeting([])
    const call = { as: 'karel', method: 'PATCH', body: { quorumRule: 'number' } } as const
    expect((await cms.rest(`/api/working-groups/${group}`, call)).status).toBe(400)
  })
})

describe('what happens to a meeting', () => {
  test('reaches those invited once, though two workers run', async () => {
    const { event, email, date } = await invited()
    await work()
    expect(await kindsTo(email)).toEqual(['meetingInvited'])
    await change('events', event, dates(inHours(220), date?.id))
    await Promise.all([work(), work(), work()])
    await work()
    await change('events', event, { state: 'postponed' })
    await Promise.all([work(), work()])
    await change('events', event, { state: 'planned' })
    await work()
    await change('events', event, { state: 'cancelled' })
    await Promise.all([work(), work()])
    expect(await kindsTo(email)).toEqual([
      'meetingInvited',
      'meetingMoved',
      'meetingPostponed',
      'meetingMoved',
      'meetingCalledOff',
    ])
  })

  test('is followed by the calendar of whoever was invited: one entry, moved, taken out and back', async () => {
    const { event, email, date } = await invited()
    await change('events', event, dates(inHours(220), date?.id))
    await work()
    await change('events', event, { state: 'postponed' })
    await work()
    await change('events', event, { state: 'planned' })
    await work()
    await change('events', event, { state: 'cancelled' })
    await work()
    const entries = (await lettersTo(cms, email)).map(({ calendar }) => {
      const at = new ical.Component(ical.parse(String(calendar)))
      const entry = at.getFirstSubcomponent('vevent')
      const value = (name: string) => String(entry?.getFirstPropertyValue(name))
      const attendee = entry?.getFirstProperty('attendee')?.getParameter('partstat')
      return [at.getFirstPropertyValue('method'), value('uid'), value('sequence'), attendee]
    })
    const [, uid] = entries[0] ?? []
    expect(entries).toEqual(
      ['REQUEST', 'REQUEST', 'CANCEL', 'REQUEST', 'CANCEL'].map((method, at) => [
        method,
        uid,
        String(at + 1),
        'NEEDS-ACTION',
      ]),
    )
  })

  test('there and back is told each time', async () => {
    const { event, email, date } = await invited()
    for (const hours of [220, 200, 220]) {
      await change('events', event, dates(inHours(hours), date?.id))
      await work()
    }
    expect(await kindsTo(email)).toEqual(['meetingInvited', ...Array(3).fill('meetingMoved')])
  })

  test('in a draft, or while it is off the site, reaches nobody', async () => {
    const { event, email } = await invited()
    const draft = { as: 'karel', method: 'PATCH', body: { state: 'cancelled' } } as const
    await cms.rest(`/api/events/${event}?draft=true`, draft)
    await work()
    await change('events', event, { _status: 'draft', state: 'planned' })
    await work()
    expect(await kindsTo(email)).toEqual(['meetingInvited'])
  })

  test('a date taken out of its event is a meeting called off, and the link says so', async () => {
    const { event, email, link } = await invited()
    await change('events', event, dates(inHours(300)))
    await work()
    expect(await kindsTo(email)).toEqual(['meetingInvited', 'meetingCalledOff'])
    expect((await read(link)).body).toMatchObject({
      canReply: false,
      event: { state: 'cancelled' },
    })
    expect((await reply(link, { reply: 'yes' })).status).toBe(409)
  })

  test('whoever was told that it is off is invited anew when it is on again', async () => {
    const { group, event, email, occurrence } = await invited()
    await change('events', event, { state: 'cancelled' })
    await work()
    await change('events', event, { state: 'planned' })
    await invite(group, occurrence)
    await work()
    expect(await kindsTo(email)).toEqual(['meetingInvited', 'meetingCalledOff', 'meetingInvited'])
    expect((await linksTo(email)).length).toBe(3)
  })
})

test('a year after the meeting nothing is left of who was invited, nor of the letters', async () => {
  const { group, email } = await invited()
  await eraseOldInvitees(cms.payload, new Date(inHours(370 * 24)))
  expect(await stored(group)).toHaveLength(1)
  await eraseOldInvitees(cms.payload, new Date(inHours(375 * 24)))
  expect([await stored(group), await lettersTo(cms, email)]).toEqual([[], []])
})
