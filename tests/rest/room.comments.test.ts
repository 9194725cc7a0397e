import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { eraseOldRoomComments } from '@/subjects/groups/room/eraseComments'
import { seatsWhere } from '@/subjects/groups/room/places'
import { tellRoomComments } from '@/subjects/groups/room/tellNewComments'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, writeFile, type Ground } from '../support/content'
import { inviteesAt, member } from '../support/invitees'
import { lettersTo } from '../support/letters'
import { email, roomAt, type Made } from '../support/room'
import { inHours } from '../support/signUp'

let cms: Cms
let ground: Ground
const { change, post } = inviteesAt(
  () => cms,
  () => ground,
)
const { group, entered, letIn } = roomAt(
  () => cms,
  () => ground,
)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const staff: Who[] = ['karel', 'edda', 'ada']
const isStaff = (as: Who) => staff.includes(as)

/** A room in which Mila sits, and Petr of a provider beside her. */
const shared = async () => {
  const members = [
    member({ email, name: 'Mila', organisation: 'Kompas' }),
    member({ email: 'petr@demo.test', name: 'Petr' }),
  ]
  const made = await entered(undefined, { more: { members } })
  const { body } = await cms.rest(`/api/working-groups/${made.group}`, { as: 'ada' })
  await letIn({ group: made.group, member: body.members[1].id })
  return made
}

type Said = { id: string; author: string; text: string | null; paper: string | null }
type Room = { id: string; coming: Coming[]; past: { comments: Said[] }[] }
type Coming = {
  key: string
  canComment: boolean
  comments: Said[]
  papers: { id: string; isNew: boolean }[]
}
const say = (made: Made, body: object, as: Who = 'mila') =>
  post(`/api/room/comments/${made.group}`, { meeting: made.occurrence, ...body }, as)
const at = (made: Made, id: string, method: 'PATCH' | 'DELETE', as: Who, body?: object) =>
  cms.rest(`/api/room/comments/${made.group}/${id}`, { as, method, body })
const ofRoom = (groups: Room[], made: Made) => groups.find(({ id }) => id === made.group)
const comingOf = async (made: Made, as: Who = 'mila') =>
  ofRoom((await cms.rest('/api/room', { as })).body.groups, made)?.coming[0]
const said = async (made: Made, as: Who = 'mila') => (await comingOf(made, as))?.comments ?? []
const panel = async (made: Made) =>
  (await cms.rest(`/api/working-groups/${made.group}/room`, { as: 'karel' })).body
const office = (made: Made, verb: string, body: object, as: Who = 'karel') =>
  post(`/api/working-groups/${made.group}/room/${verb}`, body, as)
const wrote = async (made: Made, text = `Slova ${next()}`) => {
  const { status, text: answer } = await say(made, { text })
  expect([status, status === 200 ? '' : answer]).toEqual([200, ''])
  const own = (await said(made)).find((each) => each.text === text)
  return { id: String(own?.id), text }
}

describe('who may', () => {
  test.each(everybody)('%s comments, or not', async (as) => {
    const made = await shared()
    const { id } = await wrote(made)
    const sits = as === 'mila' || as === 'petr'
    const own = as === 'nobody' ? 401 : as === 'mila' ? 200 : 404
    expect((await say(made, { text: 'Ano.' }, as)).status).toBe(
      as === 'nobody' ? 401 : sits ? 200 : 404,
    )
    expect((await at(made, id, 'PATCH', as, { text: 'Ne.' })).status).toBe(own)
    expect((await at(made, id, 'DELETE', as)).status).toBe(own)
    expect((await post('/api/room/visit', {}, as)).status).toBe(as === 'nobody' ? 401 : 200)
  })

  test.each(everybody)('%s answers, takes away and tells of papers, or not', async (as) => {
    const made = await shared()
    const { id: comment } = await wrote(made)
    const expected = isStaff(as) ? 200 : as === 'nobody' ? 401 : 403
    for (const [verb, body] of [
      ['tell', { meeting: made.occurrence }],
      ['answer', { comment, text: 'Děkujeme.' }],
      ['remove', { comment, reason: 'Osobní údaje.' }],
    ] as const)
      expect([verb, (await office(made, verb, body, as)).status]).toEqual([verb, expected])
  })

  test.each(everybody.filter((who) => who !== 'mila' && who !== 'petr'))(
    '%s finds no trace of a comment by any public path',
    async (as) => {
      const made = await shared()
      const { text, id } = await wrote(made, `Nepatri-ven-${next()}`)
      await office(made, 'answer', { comment: id, text: `${text} odpověď` })
      for (const url of [
        '/api/room',
        '/api/room-comments?limit=100',
        `/api/room-comments/${id}`,
        `/api/working-groups/${made.group}?depth=3`,
        `/api/working-groups?limit=100&depth=2&draft=true`,
        `/api/events/${made.event}?depth=3`,
        '/api/audit?limit=100',
        '/api/tables/working-groups.csv',
        `/api/search?q=Nepatri`,
      ]) {
        const seen = await cms.rest(url, { as })
        expect([url, seen.text.includes(text)]).toEqual([url, false])
      }
    },
  )
})

describe('a comment', () => {
  test('is read by colleagues with the name, and by staff', async () => {
    const made = await shared()
    const { text } = await wrote(made)
    expect(await said(made, 'petr')).toMatchObject([
      { text, author: 'Mila, Kompas', paper: null, isOwn: false },
    ])
    expect(await said(made)).toMatchObject([{ isOwn: true }])
    expect((await panel(made)).talks).toMatchObject([
      { meeting: made.occurrence, title: 'Doprava', comments: [{ text }] },
    ])
  })

  test('is of a paper of that meeting and no other', async () => {
    const made = await shared()
    const other = await group({ email: `jina-${next()}@example.test` })
    expect((await say(made, { text: 'K trasám.', paper: made.paper })).status).toBe(200)
    expect(await said(made)).toMatchObject([{ paper: made.title, text: 'K trasám.' }])
    expect((await say(made, { text: 'Ne.', paper: other.paper })).status).toBe(404)
    expect((await say(other, { text: 'Ne.' })).status).toBe(404)
    expect((await say(made, { text: 'Ne.', meeting: other.occurrence })).status).toBe(404)
  })

  test('has words, at most five thousand characters', async () => {
    const made = await shared()
    expect((await say(made, { text: 'a'.repeat(5_001) })).status).toBe(400)
    expect((await say(made, { text: '  ' })).status).toBe(400)
    expect((await say(made, { text: 'a'.repeat(5_000) })).status).toBe(200)
  })

  test('sent twice is stored once', async () => {
    const made = await shared()
    await say(made, { text: 'Jednou.' })
    await say(made, { text: 'Jednou.' })
    expect(await said(made)).toHaveLength(1)
  })

  test('is changed and deleted by whoever wrote it until the meeting begins', async () => {
    const made = await shared()
    const { id } = await wrote(made)
    const stays = await wrote(made)
    expect((await at(made, id, 'PATCH', 'mila', { text: 'Jinak.' })).status).toBe(200)
    expect(await said(made)).toMatchObject([
      { text: 'Jinak.', changedAt: expect.any(String) },
      { changedAt: null },
    ])
    expect((await at(made, id, 'DELETE', 'mila')).status).toBe(200)
    expect((await said(made)).map((each) => each.id)).toEqual([stays.id])

    const occurrences = [{ id: made.occurrence, startsAt: inHours(-1 / 60), endsAt: inHours(1) }]
    await change('events', made.event, { occurrences })
    expect(await comingOf(made)).toMatchObject({ canComment: false, comments: [{}] })
    const tried = [
      await at(made, stays.id, 'PATCH', 'mila', { text: 'Pozdě.' }),
      await at(made, stays.id, 'DELETE', 'mila'),
      await say(made, { text: 'Pozdě.' }),
    ]
    expect(tried.map(({ status }) => status)).toEqual([409, 409, 409])
  })

  test('is answered by staff, who read and members too', async () => {
    const made = await shared()
    const { id: comment } = await wrote(made)
    expect((await office(made, 'answer', { comment, text: '' })).status).toBe(400)
    await office(made, 'answer', { comment, text: 'Prověříme.' })
    await office(made, 'answer', { comment, text: 'Prověřili jsme.' })
    expect(await said(made, 'petr')).toMatchObject([
      { answer: { text: 'Prověřili jsme.', author: 'karel' } },
    ])
    const other = await shared()
    expect((await office(other, 'answer', { comment, text: 'Cizí.' })).status).toBe(404)
  })

  test('is taken away with a reason: the words go, the reason stays', async () => {
    const made = await shared()
    const { id: comment, text } = await wrote(made)
    expect((await office(made, 'remove', { comment, reason: ' ' })).status).toBe(400)
    await office(made, 'remove', { comment, reason: 'Jméno klienta.' })
    expect(await said(made, 'petr')).toMatchObject([{ text: null, removed: 'Jméno klienta.' }])
    const { docs } = await cms.payload.db.find({
      collection: 'room-comments',
      where: { id: { equals: comment } },
    })
    expect(JSON.stringify(docs)).not.toContain(text)
    expect((await office(made, 'answer', { comment, text: 'Pozdě.' })).status).toBe(409)
    expect((await at(made, comment, 'PATCH', 'mila', { text: 'Znovu.' })).status).toBe(409)
    const rows = `/api/audit?where[document][equals]=${made.group}&limit=1`
    const journal = await cms.rest(rows, { as: 'ada' })
    expect(journal.body.docs).toMatchObject([{ action: 'deleted', note: 'Jméno klienta.' }])
  })

  test('goes a year after the meeting, and with its group', async () => {
    const [old, gone] = [await shared(), await shared()]
    await wrote(old)
    await wrote(gone)
    const count = async (made: Made) =>
      (
        await cms.payload.db.count({
          collection: 'room-comments',
          where: { group: { equals: made.group } },
        })
      ).totalDocs
    const afterMeeting = (days: number) =>
      new Date(Date.parse(String(old.date?.startsAt)) + days * 86_400_000)
    await cms.rest(`/api/working-groups/${gone.group}`, { as: 'ada', method: 'DELETE' })
    await eraseOldRoomComments(cms.payload, afterMeeting(364))
    expect([await count(old), await count(gone)]).toEqual([1, 0])
    await eraseOldRoomComments(cms.payload, afterMeeting(366))
    expect(await count(old)).toBe(0)
  })
})

describe('those who look after a group', () => {
  const morning = (days: number) => () =>
    new Date(`${inHours(24 * days).slice(0, 10)}T10:00:00.000Z`)
  const work = (days: number) =>
    tellRoomComments({ payload: cms.payload, now: morning(days), isStopping: () => false })
  const told = async () =>
    (await lettersTo(cms, 'karel@demo.test')).filter(({ template }) => template === 'roomComments')

  test('get one letter a day at most, with numbers and no words, and none of nothing', async () => {
    const made = await shared()
    const { text } = await wrote(made)
    await work(1)
    const [first, ...more] = await told()
    expect([first?.text.includes(made.group), first?.text.includes(text), more]).toEqual([
      true,
      false,
      [],
    ])
    await wrote(made)
    await work(1)
    expect(await told()).toHaveLength(1)
    await work(2)
    await work(3)
    expect(await told()).toHaveLength(2)
  })
})

describe('papers', () => {
  const visit = async (made: Made) =>
    ofRoom((await post('/api/room/visit', {}, 'mila')).body.groups, made)?.coming[0]?.papers
  const seatOf = async (made: Made) =>
    (await seatsWhere(cms.payload, { group: { equals: made.group } }))[0]
  const hoursPass = async (made: Made) => {
    const id = String((await seatOf(made))?.id)
    const data = { visitedAt: inHours(-2) }
    await cms.payload.db.updateOne({ collection: 'room-seats', id, data, returning: false })
  }
  const add = async (made: Made, title = `Nový-${next()}`) => {
    const paper = await writeFile(cms.payload, title)
    const { body } = await cms.rest(`/api/working-groups/${made.group}?depth=0`, { as: 'karel' })
    const [coming, ...others] = body.meetings
    const memberPapers = [...coming.memberPapers, paper]
    const meetings = [{ ...coming, memberPapers }, ...others]
    await change('working-groups', made.group, { meetings })
    return { paper, title }
  }

  test('added since the last visit are new until the next one, not only until they are seen', async () => {
    const made = await entered()
    expect(await visit(made)).toMatchObject([{ isNew: false }])
    await hoursPass(made)
    const { paper } = await add(made)
    const fresh = [{ isNew: false }, { id: paper, isNew: true }]
    expect(await visit(made)).toMatchObject(fresh)
    expect(await visit(made)).toMatchObject(fresh)
    expect((await comingOf(made))?.papers).toMatchObject(fresh)
    await hoursPass(made)
    expect(await visit(made)).toMatchObject([{ isNew: false }, { isNew: false }])
  })

  const tell = (made: Made) => office(made, 'tell', { meeting: made.occurrence })
  const letters = async () =>
    (await lettersTo(cms, email)).filter(({ template }) => template === 'roomPapers')

  test('are told of once to each who is let in, and again when there are more', async () => {
    const made = await entered()
    const before = (await letters()).length
    expect((await panel(made)).toTell).toMatchObject([
      { meeting: made.occurrence, title: 'Doprava', papers: [made.title], people: 1, without: 0 },
    ])
    expect((await tell(made)).body.message).toContain('1.')
    const [letter] = (await letters()).slice(before)
    for (const words of [made.title, 'Doprava', '/admin/moje-skupiny'])
      expect(letter?.text).toContain(words)
    const again = await tell(made)
    expect([again.body.message, again.body.toTell[0].people]).toEqual([
      expect.stringContaining('Nic nového'),
      0,
    ])
    expect((await letters()).length).toBe(before + 1)

    const { title } = await add(made)
    expect((await tell(made)).body.toTell[0].people).toBe(0)
    expect((await letters()).slice(before + 1).map(({ text }) => text)).toEqual([
      expect.stringContaining(title),
    ])
  })

  test('are told of to nobody who has no seat, has not entered yet, or whose term is over', async () => {
    const invited = `pozvana-${next()}@example.test`
    const made = await group({ email: invited })
    const none = await tell(made)
    await letIn(made)
    const waiting = await tell(made)
    expect([none.status, waiting.status]).toEqual([409, 409])
    expect((await panel(made)).toTell).toMatchObject([{ people: 0, letIn: 0, without: 1 }])
    const kinds = (await lettersTo(cms, invited)).map(({ template }) => template)
    expect(kinds).toEqual(['invitation'])

    const over = await entered()
    const { body } = await cms.rest(`/api/working-groups/${over.group}`, { as: 'karel' })
    const members = body.members.map((row: object) => ({ ...row, until: inHours(-48) }))
    await change('working-groups', over.group, { members })
    expect((await tell(over)).status).toBe(409)
  })

  test('taken out are no news, and a meeting without any has nobody to tell', async () => {
    const made = await entered()
    const { paper } = await add(made)
    await tell(made)
    const { body } = await cms.rest(`/api/working-groups/${made.group}?depth=0`, { as: 'karel' })
    const [coming, ...others] = body.meetings
    const only = (memberPapers: string[]) =>
      change('working-groups', made.group, { meetings: [{ ...coming, memberPapers }, ...others] })
    await only([paper])
    expect((await tell(made)).body.message).toContain('Nic nového')
    await only([])
    expect([(await tell(made)).status, (await panel(made)).toTell]).toEqual([404, []])
  })
})
