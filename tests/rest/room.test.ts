import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { isoDay } from '@/lib/formatDate'
import { eraseLeftSeats, seatsWhere } from '@/subjects/groups/room/places'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, type Ground } from '../support/content'
import { inviteesAt } from '../support/invitees'
import { lettersTo } from '../support/letters'
import { email, noon, roomAt, type Made } from '../support/room'
import { inHours } from '../support/signUp'

let cms: Cms
let ground: Ground
const { invite, change, post, linkOf } = inviteesAt(
  () => cms,
  () => ground,
)
const { group, letIn, entered } = roomAt(
  () => cms,
  () => ground,
)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const staff: Who[] = ['karel', 'edda', 'ada']
const today = () => isoDay(new Date())

const roomOf = async (as: Who = 'mila') => (await cms.rest('/api/room', { as })).body.groups
const names = async (as: Who = 'mila') =>
  ((await roomOf(as)) as { id: string }[]).map(({ id }) => id)
const open = (made: Pick<Made, 'group' | 'paper'>, as: Who = 'mila') =>
  cms.rest(`/api/room/papers/${made.group}/${made.paper}`, { as })
const settle = (made: Made, isDone: unknown, task = made.task, as: Who = 'mila') =>
  post(`/api/room/tasks/${made.group}/${task}`, { isDone }, as)

describe('who may', () => {
  test.each(everybody)('%s enters the room, or not', async (as) => {
    const made = await entered()
    const isIn = as === 'mila'
    const refusal = as === 'nobody' ? 401 : 404
    expect((await cms.rest('/api/room', { as })).status).toBe(as === 'nobody' ? 401 : 200)
    if (as !== 'nobody') expect((await names(as)).includes(made.group)).toBe(isIn)
    expect((await open(made, as)).status).toBe(isIn ? 200 : refusal)
    expect((await settle(made, true, made.task, as)).status).toBe(isIn ? 200 : refusal)
  })

  test.each(everybody)('%s looks after the room, or not', async (as) => {
    const made = await group()
    const expected = staff.includes(as) ? 200 : as === 'nobody' ? 401 : 403
    const url = `/api/working-groups/${made.group}/room`
    expect((await letIn(made, as)).status).toBe(expected)
    expect((await cms.rest(url, { as })).status).toBe(expected)
    const published = await post(`${url}/publish`, { meeting: made.meeting }, as)
    expect(published.status).toBe(expected)
  })

  test.each(everybody.filter((who) => !staff.includes(who)))(
    '%s finds no trace of a paper for members by any public path',
    async (as) => {
      const { group: id, event, paper, title } = await entered()
      const file = await cms.payload.findByID({ collection: 'files', id: paper })
      const asked = [
        `/api/working-groups/${id}?depth=3`,
        `/api/working-groups/${id}?draft=true&locale=all&depth=2`,
        '/api/working-groups?limit=100&select[meetings]=true&depth=2',
        `/api/working-groups/versions?where[parent][equals]=${id}`,
        `/api/events/${event}?depth=3`,
        '/api/events?depth=3&limit=100&populate[working-groups][meetings]=true',
        '/api/files?limit=100&sort=title',
        `/api/files/${paper}`,
        `/api/files/file/${file.filename}`,
        '/api/tables/working-groups.csv',
        '/api/room-seats?limit=100',
        '/api/audit?limit=100',
        `/api/search?q=${title}`,
      ]
      for (const url of asked) {
        const { text } = await cms.rest(url, { as })
        const found = [title, paper, String(file.filename)].filter(
          (each) => text.includes(each) && !url.includes(each),
        )
        expect([url, found]).toEqual([url, []])
      }
      expect((await cms.rest(`/api/files/file/${file.filename}`, { as })).status).not.toBe(200)
      for (const url of [
        `/api/working-groups?where[meetings.memberPapers][in]=${paper}`,
        `/api/events?where[workingGroup.meetings.memberPapers][in]=${paper}`,
        `/api/working-groups?where[meetings.memberPapers.title][equals]=${title}`,
      ]) {
        const { body } = await cms.rest(url, { as })
        expect([url, body?.totalDocs ?? 0]).toEqual([url, 0])
      }
    },
  )

  test('a member reads of accounts only her own, and of a public file what a stranger does', async () => {
    const seen = await cms.rest('/api/users?limit=100', { as: 'mila' })
    expect(seen.body.docs.map(({ name }: { name: string }) => name)).toEqual(['mila'])
    const made = await entered()
    await post(`/api/working-groups/${made.group}/room/publish`, { meeting: made.meeting }, 'karel')
    const file = (await cms.rest(`/api/files/${made.paper}`, { as: 'mila' })).body
    expect([file.title, file.usedBy, file.uploadedBy]).toEqual([made.title, undefined, undefined])
  })
})

describe('a member', () => {
  test('finds the meeting, the paper, own tasks and what was agreed', async () => {
    const made = await entered()
    const own = ((await roomOf()) as { id: string }[]).find(({ id }) => id === made.group)
    expect(own).toMatchObject({
      coming: [
        {
          title: 'Doprava',
          papers: [{ id: made.paper, title: made.title, isForMembers: true }],
          replyAt: null,
        },
      ],
      tasks: [{ text: 'Sepsat trasy', state: 'open' }],
      past: [{ conclusions: 'Shodli jsme se.', papers: [] }],
    })
  })

  test('is given a paper that nobody keeps in between', async () => {
    const { headers, text } = await open(await entered())
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-disposition')).toContain('attachment')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(text).not.toBe('')
  })

  test('is led to her own invitation, and sees the reply', async () => {
    const made = await entered()
    await invite(made.group, made.occurrence)
    const seen = async () =>
      ((await roomOf()) as { id: string; coming: object[] }[]).find(({ id }) => id === made.group)
        ?.coming
    const link = await linkOf(email)
    expect(await seen()).toMatchObject([{ replyAt: `/jednani/${link}`, reply: null }])
    await post(`/api/meeting-invitations/${link}`, { reply: 'substitute', substitute: 'Eva' })
    expect(await seen()).toMatchObject([{ reply: 'substitute', substitute: 'Eva' }])
  })

  test('opens nothing of another group, not even under the address of her own', async () => {
    const own = await entered()
    const other = await group({ email: `jina-${next()}@example.test` })
    expect((await open(other)).status).toBe(404)
    expect((await open({ group: own.group, paper: other.paper })).status).toBe(404)
    expect((await settle(other, true)).status).toBe(404)
    expect((await open({ group: own.group, paper: 'x' })).status).toBe(404)
    expect(await names()).not.toContain(other.group)
  })

  const yesterday = () => noon(isoDay(inHours(-30)))
  const ends: [string, (made: Made) => Promise<unknown>][] = [
    ['a term that is over', (made) => rows(made, { until: yesterday(), from: null })],
    ['another e-mail in the row', (made) => rows(made, { email: `nova-${next()}@example.test` })],
    ['the row taken out', (made) => change('working-groups', made.group, { members: [] })],
    ['the group taken back', (made) => change('working-groups', made.group, { _status: 'draft' })],
    [
      'the group in the trash',
      (made) => change('working-groups', made.group, { deletedAt: new Date().toISOString() }),
    ],
  ]
  const rows = async (made: Made, more: object) => {
    const { body } = await cms.rest(`/api/working-groups/${made.group}`, { as: 'karel' })
    const members = body.members.map((row: object) => ({ ...row, ...more }))
    await change('working-groups', made.group, { members })
  }
  test('leaves no seat behind with an e-mail that the row has no more', async () => {
    const [stays, left, gone] = [await entered(), await entered(), await entered()]
    await rows(left, { email: `nova-${next()}@example.test` })
    await cms.rest(`/api/working-groups/${gone.group}`, { as: 'ada', method: 'DELETE' })
    await eraseLeftSeats(cms.payload)
    const kept = (await seatsWhere(cms.payload, {})).map((seat) => seat.group)
    const asked = [stays, left, gone].map((made) => kept.includes(made.group))
    expect(asked).toEqual([true, false, false])
  })

  test.each(ends)('is shut out at once by %s', async (_, end) => {
    const made = await entered()
    expect((await open(made)).status).toBe(200)
    await end(made)
    expect((await open(made)).status).toBe(404)
    expect((await settle(made, true)).status).toBe(404)
    expect(await names()).not.toContain(made.group)
  })
})

describe('a task', () => {
  const tasks = async (made: Made, draft: boolean) => {
    const url = `/api/working-groups/${made.group}?draft=${draft}`
    return (await cms.rest(url, { as: 'karel' })).body.tasks
  }

  test('is done, which everybody sees, and taken back', async () => {
    const made = await entered()
    expect((await settle(made, true)).body.message).toContain('hotový')
    const seen = (await cms.rest(`/api/working-groups/${made.group}`)).body.tasks[0]
    expect([seen.state, isoDay(seen.doneOn)]).toEqual(['done', today()])
    expect((await settle(made, false)).status).toBe(200)
    expect(await tasks(made, false)).toMatchObject([{ state: 'open', doneOn: null }, {}])
  })

  test('leaves what a coordinator has written and not published', async () => {
    const made = await entered()
    const url = `/api/working-groups/${made.group}?draft=true`
    const [own, other] = await tasks(made, false)
    const body = { tasks: [{ ...own, text: 'Jinak' }, other, { text: 'Nový' }], name: 'Rozepsaná' }
    expect((await cms.rest(url, { as: 'karel', method: 'PATCH', body })).status).toBe(200)
    await settle(made, true)
    expect(await tasks(made, false)).toMatchObject([{ text: 'Sepsat trasy', state: 'done' }, {}])
    expect(await tasks(made, true)).toMatchObject([
      { text: 'Jinak', state: 'done' },
      { text: 'Cizí úkol' },
      { text: 'Nový' },
    ])
  })

  test('of somebody else is not hers, and a dropped one is nobody’s', async () => {
    const made = await entered()
    expect((await settle(made, true, made.other)).status).toBe(404)
    expect((await settle(made, 'ano')).status).toBe(400)
    const [own, other] = await tasks(made, false)
    const dropped = { ...own, state: 'dropped', dropReason: 'Nejde to' }
    await change('working-groups', made.group, { tasks: [dropped, other] })
    expect((await settle(made, true)).status).toBe(409)
  })
})

describe('papers for members', () => {
  test('are published in one act, and stay so in the newer draft', async () => {
    const made = await entered()
    const url = `/api/working-groups/${made.group}`
    const draft = { as: 'karel', method: 'PATCH', body: { summary: 'Rozepsáno' } } as const
    await cms.rest(`${url}?draft=true`, draft)
    const published = await post(`${url}/room/publish`, { meeting: made.meeting }, 'karel')
    expect([published.status, published.body.meetings]).toEqual([200, []])
    const seen = (await cms.rest(`${url}?depth=1`)).body
    expect([seen.meetings[0].papers[0].title, seen.summary ?? null]).toEqual([made.title, null])
    expect(
      (await cms.rest(new URL(seen.meetings[0].papers[0].url, 'http://portal.test').pathname))
        .status,
    ).toBe(200)
    const newer = (await cms.rest(`${url}?draft=true&depth=0`, { as: 'karel' })).body
    expect([newer.summary, newer.meetings[0].papers]).toEqual(['Rozepsáno', [made.paper]])
    const again = await post(`${url}/room/publish`, { meeting: made.meeting }, 'karel')
    expect(again.status).toBe(404)
  })

  test('stay closed when the group is published again', async () => {
    const made = await entered()
    await change('working-groups', made.group, { summary: 'Nové', _status: 'published' })
    const { isPublic, usedBy } = await cms.payload.findByID({
      collection: 'files',
      id: made.paper,
    })
    expect([isPublic, usedBy ?? []]).toEqual([false, []])
  })
})

describe('an invitation to the room', () => {
  const account = async (address: string) =>
    (await cms.payload.find({ collection: 'users', where: { email: { equals: address } } })).docs

  test('makes an account that is a member and nothing more, once', async () => {
    const address = `nova-${next()}@example.test`
    const made = await group({ email: address, name: 'Nová Členka' })
    expect((await letIn(made)).body.members).toMatchObject([{ standing: 'invited' }])
    expect((await letIn(made)).status).toBe(200)
    expect(await account(address)).toMatchObject([{ role: 'member', name: 'Nová Členka' }])
    const kinds = (await lettersTo(cms, address)).map(({ template }) => template)
    expect(kinds).toEqual(['invitation', 'invitation'])
  })

  test('tells somebody who has an account by a letter, once, and changes no role', async () => {
    const made = await group({ email: 'pavla@demo.test' })
    expect((await letIn(made)).body.members).toMatchObject([{ standing: 'in' }])
    await letIn(made)
    expect(await names('pavla')).toEqual([made.group])
    expect(await account('pavla@demo.test')).toMatchObject([{ role: 'provider' }])
    const letters = await lettersTo(cms, 'pavla@demo.test')
    expect(letters.filter(({ template }) => template === 'roomOpened')).toHaveLength(1)
  })

  const yesterday = noon('2021-01-01')
  test.each([
    ['a member without an e-mail', { email: null }, 409],
    ['a member whose term is over', { email, until: yesterday }, 409],
  ])('is refused to %s', async (_, own, expected) => {
    expect((await letIn(await group(own))).status).toBe(expected)
  })

  test('is refused to whom the public group does not have, and to a closed account', async () => {
    const made = await group()
    expect((await letIn({ ...made, member: 'x' })).status).toBe(404)
    const address = `zavrena-${next()}@example.test`
    const own = await entered({ email: address })
    const [closed] = await account(address)
    const id = String(closed?.id)
    await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'PATCH', body: { isActive: false } })
    const again = await letIn(own)
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('uzavřený')])
    const url = `/api/working-groups/${own.group}/room`
    const { body } = await cms.rest(url, { as: 'karel' })
    expect(body.members).toMatchObject([{ standing: 'closed' }])
    await cms.rest(`/api/users/${id}`, { as: 'ada', method: 'DELETE' })
    const { totalDocs } = await cms.payload.db.count({
      collection: 'room-seats',
      where: { email: { equals: address } },
    })
    expect(totalDocs).toBe(0)
  })
})
