import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'

import { deleteReporterAddresses } from '@/subjects/errorReports/deleteReporterAddresses'
import { deleteOldClaims } from '@/subjects/claims/deleteOldClaims'
import { eraseCommenters } from '@/subjects/consultations/eraseCommenters'
import { forgetUnconfirmed } from '@/subjects/digests/forgetUnconfirmed'
import { eraseOldInvitees } from '@/subjects/groups/invitees/erase'
import { eraseOldRoomComments } from '@/subjects/groups/room/eraseComments'
import { eraseOldLetters } from '@/subjects/personalData/eraseOldLetters'
import { kinds } from '@/subjects/personalData/kinds'
import { eraseRegistrations } from '@/subjects/registrations/erase'
import PersonalDataPage from '@/app/(site)/[locale]/osobni-udaje/page'
import { offerRest } from '@/site/cms/transport'
import { addressHeader } from '@/lib/clientAddress'

import { html } from '../site/html'
import { everybody, password, startCms, type Cms, type Who } from '../support/cms'
import { openConsultation, sendComment, solved } from '../support/consultations'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { inviteesAt, member } from '../support/invitees'
import { somebody, writeEvent } from '../support/signUp'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  offerRest(cms.raw)
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const { meeting, invite } = inviteesAt(
  () => cms,
  () => ground,
)
const post = (url: string, body: object, as: Who = 'nobody') =>
  cms.rest(url, {
    as,
    method: 'POST',
    body,
    headers: { [addressHeader]: `10.1.${next() % 250}.${next() % 250}` },
  })

/** Somebody who wrote to the portal in every way that there is; her names occur nowhere else. */
const talkative = async () => {
  const who = `Vlasta Kanárková ${next()}`
  const email = `kanarek-${next()}@example.test`
  const event = await writeEvent(cms, { capacity: 1 })
  await post(`/api/events/${event.id}/register`, { name: who, email })
  const { consultation } = await openConsultation(cms, ground)
  await sendComment(cms, consultation, { name: who, email, consent: true, text: 'Zůstane.' })
  const service = sample('services', 'Stacionář', ground)
  await write(cms.payload, 'services', { ...service, _status: 'published' })
  await post('/api/mistakes/report', {
    collection: 'services',
    slug: service.slug,
    kind: 'invalid',
    text: 'Telefon neplatí.',
    email,
    altcha: await solved(cms),
  })
  const message = 'Starám se u nás o údaje na webu a v katalogu.'
  await post('/api/claims/send', { ico: '27082440', name: who, email, message })
  await post('/api/subscriptions/ask', {
    email,
    wants: ['news'],
    frequency: 'weekly',
    altcha: await solved(cms),
  })
  const group = { ...sample('working-groups', 'Doprava', ground), _status: 'published' }
  const groupId = await write(cms.payload, 'working-groups', group)
  await answersForTask(groupId, email)
  const seat = member({ name: who, isNamePublic: true, email })
  const { group: sitsIn, occurrence } = await meeting([seat])
  await invite(sitsIn, occurrence)
  await cms.payload.db.create({
    collection: 'room-seats',
    data: { user: 'u', group: sitsIn, member: 'm', email, slot: `${sitsIn}:${next()}` },
  })
  await cms.payload.db.create({
    collection: 'room-comments',
    data: {
      group: sitsIn,
      meeting: occurrence,
      startsAt: new Date().toISOString(),
      user: 'u',
      email,
      author: `${who}, Kompas`,
      text: 'Přijdu.',
    },
  })
  return { who, email, event, groupIds: [groupId, sitsIn] }
}

/** Somebody who answers for a task, in what is public and in a newer draft. */
const answersForTask = async (id: string, email: string): Promise<void> => {
  const url = `/api/working-groups/${id}`
  const write = (query: string, tasks: object[]) =>
    cms.rest(`${url}${query}`, { as: 'karel', method: 'PATCH', body: { tasks } })
  const stays = { text: 'Jiný', email: `jiny-${next()}@example.test` }
  await write('', [{ text: 'Zůstane i úkol.', email }, stays])
  await write('?draft=true', [stays, { text: 'V konceptu', email }])
}

/** Every row of every collection, as it is stored. */
const everything = async (): Promise<string> => {
  const rows = await Promise.all(
    Object.keys(cms.payload.collections).map((slug) =>
      cms.payload.db.find({ collection: slug as CollectionSlug, pagination: false }),
    ),
  )
  const { docs } = await cms.payload.db.findVersions({
    collection: 'working-groups',
    pagination: false,
  })
  return JSON.stringify([rows, docs])
}
const traces = async (...words: string[]) => {
  const all = await everything()
  return words.filter((word) => all.includes(word))
}
const find = async (email: string) =>
  (await post('/api/personal-data/find', { email }, 'ada')).body.kinds as object[]
const found = [
  { kind: 'registrations', count: 1 },
  { kind: 'comments', count: 1 },
  { kind: 'mistakes', count: 1 },
  { kind: 'claims', count: 1 },
  { kind: 'subscriptions', count: 1 },
  { kind: 'groups', count: 2 },
  { kind: 'invitees', count: 1 },
  { kind: 'roomSeats', count: 1 },
  { kind: 'roomComments', count: 1 },
  { kind: 'letters', count: 4 },
]

test('all that a person left is found by her e-mail, in letters of whatever size', async () => {
  const { email } = await talkative()
  expect(await find(email.toUpperCase())).toEqual(found)
  expect(await find(`x${email}`)).toEqual([])
})

test('an account is told, not counted', async () => {
  const { body } = await post('/api/personal-data/find', { email: 'karel@demo.test' }, 'ada')
  expect(body.hasAccount).toBe(true)
})

test('the file holds what she gave, and no key of a link', async () => {
  const { who, email } = await talkative()
  const { body, headers, text } = await post('/api/personal-data/export', { email }, 'ada')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="osobni-udaje-/)
  expect(body.registrations).toMatchObject([{ name: who, email }])
  expect(body.comments).toMatchObject([{ name: who, email, text: 'Zůstane.' }])
  expect(body.mistakes).toMatchObject([{ email, text: 'Telefon neplatí.' }])
  expect(body.claims).toMatchObject([{ name: who, email }])
  expect(body.subscriptions).toMatchObject([{ email, wants: 'news' }])
  expect(body.groups.flatMap((each: object) => Object.values(each).flat())).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ text: { cs: 'Zůstane i úkol.' }, email }),
      expect.objectContaining({ name: who, email }),
    ]),
  )
  expect(body.invitees).toMatchObject([{ email }])
  expect(body.letters).toHaveLength(4)
  expect(text.match(/"(tokenHash|slot|proof|key)"[^\n]*/g)).toBeNull()
  expect(body.registrations[0]).not.toHaveProperty('code')
})

describe('erased by her e-mail', () => {
  test('a person leaves no trace, and what belongs to others stays', async () => {
    const gone = await talkative()
    const stays = await talkative()
    const body = { email: gone.email, currentPassword: password }
    expect((await post('/api/personal-data/erase', body, 'ada')).status).toBe(200)
    expect(await traces(gone.who, gone.email)).toEqual([])
    expect(await traces(stays.who, stays.email)).toEqual([stays.who, stays.email])
    const said = ['Zůstane.', 'Zůstane i úkol.', 'V konceptu']
    expect(await traces(...said)).toEqual(said)
    expect(await find(gone.email)).toEqual([])
  })

  test('her place goes to whoever waits, who learns it by letter', async () => {
    const { email, event } = await talkative()
    const waiting = somebody()
    await post(`/api/events/${event.id}/register`, waiting)
    await post('/api/personal-data/erase', { email, currentPassword: password }, 'ada')
    const { docs } = await cms.payload.find({
      collection: 'registrations',
      where: { email: { equals: waiting.email } },
    })
    expect(docs.map(({ state }) => state)).toEqual(['offered'])
  })

  test('attendance that a project has to prove stays, without all that the proof does not need', async () => {
    const project = await write(cms.payload, 'projects', {
      ...sample('projects', 'Pečovat společně', ground),
      supported: { keepUntil: '2099-12-31T12:00:00.000Z' },
      _status: 'published',
    })
    const { email, event } = await talkative()
    const change = { overrideAccess: true, depth: 0 } as const
    await cms.payload.update({
      collection: 'events',
      id: event.id,
      data: { projects: [project] },
      ...change,
    })
    const where = { email: { equals: email } }
    const there = { attendance: 'there', hours: 2, phone: '777123456', needs: 'Přijedu na vozíku.' }
    await cms.payload.db.updateMany({ collection: 'registrations', where, data: there })
    await post('/api/personal-data/erase', { email, currentPassword: password }, 'ada')
    const { docs } = await cms.payload.db.find({ collection: 'registrations', where })
    expect(docs).toMatchObject([
      { email, attendance: 'there', hours: 2, phone: null, needs: null, needsConsentAt: null },
    ])
  })

  test('a letter that waits is not sent to nobody', async () => {
    const { email } = await talkative()
    await post('/api/personal-data/erase', { email, currentPassword: password }, 'ada')
    const { docs } = await cms.payload.find({
      collection: 'letters',
      where: {
        and: [{ to: { equals: 'smazano@portal.invalid' } }, { state: { equals: 'waiting' } }],
      },
    })
    expect(docs).toEqual([])
  })

  test('the journal says how much, not whose', async () => {
    const { email } = await talkative()
    await post('/api/personal-data/erase', { email, currentPassword: password }, 'ada')
    const { docs } = await cms.payload.find({ collection: 'audit', sort: '-at', limit: 1 })
    expect(docs).toMatchObject([
      {
        action: 'deleted',
        note: 'registrations=1 comments=1 mistakes=1 claims=1 subscriptions=1 groups=2 invitees=1 roomSeats=1 roomComments=1 letters=4',
      },
    ])
  })

  test('not without the current password', async () => {
    const { email } = await talkative()
    const wrong = { email, currentPassword: 'neni-to-ono' }
    const answers = [wrong, { email }].map((body) => post('/api/personal-data/erase', body, 'ada'))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([400, 400])
    expect(await find(email)).toEqual(found)
  })
})

describe.each([
  ['find', {}],
  ['export', {}],
  ['erase', { currentPassword: password }],
])('personal-data/%s', (verb, proof) => {
  test.each(everybody.map((who) => [who, who === 'ada' ? 200 : 403] as const))(
    'for %s is %i',
    async (as, expected) => {
      const body = { email: 'nikdo@example.test', ...proof }
      expect((await post(`/api/personal-data/${verb}`, body, as)).status).toBe(expected)
    },
  )

  test.each(['', 'jana', 'jana@'])('refuses „%s“', async (email) => {
    const body = { email, ...proof }
    expect((await post(`/api/personal-data/${verb}`, body, 'ada')).status).toBe(400)
  })
})

test('with time everything goes by itself, letters too, but for what staff keep in a group', async () => {
  const { who, email, groupIds } = await talkative()
  const claims = await cms.payload.find({
    collection: 'claims',
    where: { email: { equals: email } },
  })
  const refuse = `/api/claims/${claims.docs[0]?.id}/refuse`
  await post(refuse, { reason: 'Neznáme vás.' }, 'karel')
  const later = new Date(Date.now() + 400 * 86_400_000)
  await deleteReporterAddresses(cms.payload, later)
  await deleteOldClaims(cms.payload, later)
  await eraseCommenters(cms.payload, later)
  await eraseRegistrations(cms.payload, later)
  await forgetUnconfirmed(cms.payload, later)
  await eraseOldInvitees(cms.payload, later)
  await eraseOldRoomComments(cms.payload, later)
  for (const id of groupIds)
    await cms.payload.delete({ collection: 'working-groups', id, overrideAccess: true })
  expect(await traces(email)).toEqual([])
  // The name stands by a public comment, to which she agreed.
  expect(await traces(who)).toEqual([who])
})

test('a letter loses its address and words a year after it left', async () => {
  const to = `adresat-${next()}@example.test`
  const now = new Date().toISOString()
  const letter = {
    to,
    subject: 'Předmět',
    text: 'Text',
    html: '<p>Text</p>',
    language: 'cs',
    template: 'noted',
    key: `noted:${next()}`,
    attempts: 1,
    round: 0,
    state: 'sent',
    dueAt: now,
    sentAt: now,
  }
  await cms.payload.db.create({ collection: 'letters', data: letter })
  const after = async (days: number) => {
    await eraseOldLetters(cms.payload, new Date(Date.now() + days * 86_400_000))
    return traces(to)
  }
  expect([await after(364), await after(366)]).toEqual([[to], []])
})

/** Collections with an e-mail that is an account’s or an entry’s contact: they are kept elsewhere. */
const others = ['users']

/** An e-mail of a row of its own, or one in a list that not everybody is given. */
const isPersons = (field: FlattenedField, isDeep = false): boolean =>
  field.type === 'email'
    ? ['email', 'to'].includes(field.name) && (!isDeep || Boolean(field.access?.read))
    : 'flattenedFields' in field && field.flattenedFields.some((each) => isPersons(each, true))

test('no collection with an e-mail of a person is forgotten', () => {
  const withEmail = cms.payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some((field) => isPersons(field)),
  )
  const known = [...Object.values(kinds).map(({ collection }) => collection), ...others]
  expect(withEmail.map(({ slug }) => slug).sort()).toEqual(known.sort())
})

describe('the public page', () => {
  const page = async (locale = 'cs'): Promise<string> =>
    html(await PersonalDataPage({ params: Promise.resolve({ locale }) } as never))

  test('says what is kept as long as the jobs keep it', async () => {
    await talkative()
    expect(await page()).toContain('Potřebnou pomoc smažeme 7 dní po akci, všechno ostatní rok po')
    expect(await page('uk')).toContain('Дані про допомогу видаляємо через 7 днів')
  })

  test('says nothing of what the portal does not do', async () => {
    for (const collection of ['comments', 'consultations', 'registrations', 'events'] as const)
      await cms.payload.db.deleteMany({ collection, where: {} })
    const said = await page()
    const parts = ['Přihláška na akci', 'Připomínka k plánu', 'Nahlášená chyba']
    expect(parts.map((part) => said.includes(part))).toEqual([false, false, true])
  })
})
