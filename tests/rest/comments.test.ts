import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { addressHeader } from '@/lib/clientAddress'
import { fromPageHeader } from '@/lib/formState'
import { eraseCommenters } from '@/subjects/consultations/eraseCommenters'
import { finishSettlements } from '@/subjects/consultations/finishSettlement'
import type { Comment } from '@/payload-types'

import { startCms, type Cms } from '../support/cms'
import { inHours, openConsultation, sendComment, solved } from '../support/consultations'
import { next, prepareGround, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const send = (consultation: string, body: object = {}) => sendComment(cms, consultation, body)
const sendPlain = (consultation: string, body: object = {}, address = `10.1.${next()}.1`) =>
  cms.rest(`/api/consultations/${consultation}/comments`, {
    method: 'POST',
    body: { item: 'plan', text: `Bez skriptu ${next()}.`, ...body },
    headers: { [addressHeader]: address, [fromPageHeader]: '1' },
  })
const stored = async (consultation: string): Promise<Comment[]> => {
  const { docs } = await cms.payload.find({
    collection: 'comments',
    where: { consultation: { equals: consultation } },
    sort: ['letter', 'point'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs
}
const first = async (consultation: string): Promise<Comment> => {
  const [comment] = await stored(consultation)
  if (!comment) throw new Error('No comment was stored')
  return comment
}
const write = (path: string, method: string, body?: object) =>
  cms.rest(`/api/${path}`, { as: 'karel', method, body })
const change = (id: string, body: object) => write(`comments/${id}`, 'PATCH', body)
const close = (id: string) => write(`consultations/${id}`, 'PATCH', { closesAt: inHours(-1) })
const faults = (answer: { body: { errors?: { data?: { errors?: { path: string }[] } }[] } }) =>
  answer.body.errors?.[0]?.data?.errors?.map(({ path }) => path)
const letters = async (about: string) => {
  const { docs } = await cms.payload.find({
    collection: 'letters',
    where: { about: { equals: about } },
    sort: 'to',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}
const keyIn = (text: string): string => /\/pripominka\/([\w-]{43})/.exec(text)?.[1] ?? 'none'

describe('anybody comments on a part of a plan', () => {
  test('and it waits with the wording that it was said to, also when that is changed or deleted', async () => {
    const { consultation, measure } = await openConsultation(cms, ground)
    const item = `measure-${measure}`
    expect((await send(consultation, { item })).status).toBe(201)
    await write(`measures/${measure}`, 'PATCH', { description: 'Jinak.', _status: 'published' })
    await write(`measures/${measure}`, 'PATCH', { deletedAt: inHours(0) })
    await cms.rest(`/api/measures/${measure}?trash=true`, { as: 'ada', method: 'DELETE' })
    expect(await first(consultation)).toMatchObject({
      item,
      itemTitle: '1.1.1 Noční péče',
      version: '1.1.1 Noční péče\n\nSlužba přibere tři pečovatelky.',
      state: 'waiting',
      channel: 'web',
      number: '1/1',
    })
  })

  test.each([
    'state',
    'decision',
    'reason',
    'number',
    'letter',
    'isPublic',
    'isSettled',
    'channel',
  ])('and is refused with %s in the body, for that is not theirs to say', async (name) => {
    const { consultation } = await openConsultation(cms, ground)
    const answer = await send(consultation, { [name]: 'shown' })
    expect([answer.status, faults(answer), await stored(consultation)]).toEqual([400, [name], []])
  })

  test.each<[string, object, string[]]>([
    ['too short a text', { text: 'Ne' }, ['text']],
    ['too long a text', { text: 'ž'.repeat(5_001) }, ['text']],
    ['no such part', { item: 'section-0' }, ['item']],
    ['a wording that has changed', { wording: 'x' }, ['item']],
    ['no address', { email: 'jana@' }, ['email']],
    ['a text that is none', { text: { a: 1 }, item: ['plan'] }, ['item', 'text']],
  ])('but not with %s, and each fault is named', async (_, body, paths) => {
    const { consultation } = await openConsultation(cms, ground)
    const answer = await send(consultation, body)
    expect([answer.status, faults(answer), await stored(consultation)]).toEqual([400, paths, []])
  })

  test.each<[string, () => object, number]>([
    ['before it opens', () => ({ opensAt: inHours(1), closesAt: inHours(2) }), 409],
    ['in its last seconds', () => ({ closesAt: inHours(5 / 3_600) }), 201],
    ['after its end', () => ({ closesAt: new Date(Date.now() - 1).toISOString() }), 409],
    ['after it was settled', () => ({ settledAt: inHours(0) }), 409],
  ])('and %s: an answer of its own', async (_, dates, status) => {
    const open = await openConsultation(cms, ground, { consultation: dates() })
    expect((await send(open.consultation)).status).toBe(status)
  })

  test('but not once its plan is no longer public', async () => {
    const { plan, consultation } = await openConsultation(cms, ground)
    await write(`plans/${plan}`, 'PATCH', { _status: 'draft' })
    expect((await send(consultation)).status).toBe(404)
    const byStaff = await cms.rest(`/api/consultations/${consultation}/comments`, {
      as: 'karel',
      method: 'POST',
      body: { item: 'plan', text: 'Chybí noční péče.', altcha: await solved(cms) },
    })
    expect([byStaff.status, await stored(consultation)]).toEqual([404, []])
  })

  test('without a solved sum only from a page of the portal, and then less often', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const unsolved = await send(consultation, { altcha: undefined })
    const statuses: number[] = []
    for (let at = 0; at < 11; at += 1)
      statuses.push((await sendPlain(consultation, {}, '10.9.9.9')).status)
    expect([unsolved.status, ...statuses]).toEqual([400, ...Array<number>(10).fill(201), 429])
  })

  test('once with one solved sum, and once when it is pressed twice', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const altcha = await solved(cms)
    const one = await send(consultation, { altcha })
    const again = await send(consultation, { altcha })
    const other = await send(consultation, { altcha, text: 'Něco jiného.' })
    expect([one.status, again.status, other.status]).toEqual([201, 201, 409])
    expect(await stored(consultation)).toHaveLength(1)
  })

  test('and what fills the field that nobody sees is kept for people to look at, without a letter', async () => {
    const { consultation } = await openConsultation(cms, ground)
    await send(consultation, { website: 'https://spam.test', email: 'jana@example.test' })
    const comment = await first(consultation)
    expect([comment.isSuspect, await letters(`comments:${comment.id}`)]).toEqual([true, []])
  })

  test('and sixty at once are numbered without gaps and twins', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const sent = await Promise.all(Array.from({ length: 60 }, () => sendPlain(consultation)))
    expect(sent.map(({ status }) => status)).toEqual(Array<number>(60).fill(201))
    const numbers = (await stored(consultation)).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, at) => `${at + 1}/1`))
  })
})

describe('the receipt of a comment', () => {
  const receipt = async (consultation: string) => {
    await send(consultation, { email: 'Jana@Example.test', name: 'Jana', language: 'uk' })
    const comment = await first(consultation)
    const [letter] = await letters(`comments:${comment.id}`)
    return { comment, letter, key: keyIn(String(letter?.text)) }
  }

  test('goes to the address in its language, without the text of the comment', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const { letter } = await receipt(consultation)
    expect(letter).toMatchObject({ to: 'jana@example.test', language: 'uk' })
    expect(`${letter?.text}${letter?.html}`).not.toContain('Chybí noční péče')
  })

  test('takes the comment back until the end, by its button and not by being opened', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const { key } = await receipt(consultation)
    const link = `/api/comments/link/${key}`
    const opened = await cms.rest(link)
    const stays = await first(consultation)
    const back = await cms.rest(link, { method: 'POST', body: {} })
    const gone = await first(consultation)
    expect([opened.body.state, stays.text, back.status]).toEqual(['open', 'Chybí noční péče.', 200])
    expect(gone).toMatchObject({ state: 'hidden', text: 'Připomínku vzal autor zpět.' })
    expect(JSON.stringify(gone)).not.toMatch(/jana|Jana|noční/)
    expect((await cms.rest(link)).body.state).toBe('withdrawn')
    expect((await change(gone.id, { state: 'shown' })).status).toBe(400)
  })

  test('takes nothing back after the end, nor with another key', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const { key } = await receipt(consultation)
    const other = await cms.rest(`/api/comments/link/${'x'.repeat(43)}`, {
      method: 'POST',
      body: {},
    })
    await close(consultation)
    const late = await cms.rest(`/api/comments/link/${key}`, { method: 'POST', body: {} })
    expect([other.status, late.status]).toEqual([404, 409])
    expect((await first(consultation)).text).toBe('Chybí noční péče.')
  })
})

describe('staff enter what came by other ways', () => {
  const enter = (consultation: string, body: object) =>
    write('comments', 'POST', { consultation, text: 'Z podatelny.', ...body })

  test('and further points of a letter keep its sender, day and way, and get the next point', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const sender = { channel: 'databox', receivedOn: '2026-11-20', name: 'Obec', email: 'o@b.test' }
    const one = await enter(consultation, sender)
    const { letter } = one.body.doc
    const points = await Promise.all(
      [1, 2, 3].map(() => enter(consultation, { letter, item: 'plan' })),
    )
    const numbers = points.map(({ body }) => body.doc.number as string)
    expect([one.body.doc.number, ...numbers.toSorted()]).toEqual(['1/1', '1/2', '1/3', '1/4'])
    expect(points[0]?.body.doc).toMatchObject({
      channel: 'databox',
      name: 'Obec',
      email: 'o@b.test',
    })
    expect(one.body.doc.enteredByName).toBe('karel')
  })

  test('and neither its number nor its readers come from the body', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const inside = await enter(consultation, { channel: 'paper', isPublic: true, slot: 'x' })
    await enter(consultation, { channel: 'paper', number: '99/9', point: 9, isSettled: true })
    expect([inside.status, faults(inside)]).toEqual([400, ['isPublic', 'slot']])
    expect(await first(consultation)).toMatchObject({
      number: '1/1',
      state: 'waiting',
      isPublic: false,
      isSettled: false,
    })
  })

  test('after the end too, but not once the settlement is published', async () => {
    const { consultation } = await openConsultation(cms, ground)
    await close(consultation)
    const late = await enter(consultation, { channel: 'paper' })
    await write(`consultations/${consultation}/settle`, 'POST')
    const never = await enter(consultation, { channel: 'paper' })
    expect([late.status, never.status]).toEqual([201, 400])
  })

  test.each([
    [{ letter: 77 }, 'letter'],
    [{ item: 'goal-x' }, 'item'],
    [{ text: '' }, 'text'],
  ])('but %j is refused', async (body, path) => {
    const { consultation } = await openConsultation(cms, ground)
    const answer = await enter(consultation, { channel: 'paper', ...body })
    expect([answer.status, faults(answer)]).toEqual([400, [path]])
    expect((await enter(consultation, { channel: 'paper' })).body.doc.number).toBe('1/1')
  })

  test('and a comment is hidden only with a reason, and keeps its number and consultation', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const other = await openConsultation(cms, ground)
    const { id } = (await enter(consultation, { channel: 'paper' })).body.doc
    const tries = await Promise.all(
      [{ state: 'hidden' }, { letter: 5 }, { consultation: other.consultation }].map((body) =>
        change(id, body),
      ),
    )
    const hidden = await change(id, { state: 'hidden', hiddenReason: 'Osobní údaje' })
    expect(tries.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(hidden.status).toBe(200)
  })

  test('and of two who settle one the second is told of the first', async () => {
    const { consultation } = await openConsultation(cms, ground)
    const { id, updatedAt } = (await enter(consultation, { channel: 'paper' })).body.doc
    const settle = (reason: string) =>
      change(id, { state: 'shown', decision: 'accepted', reason, revision: updatedAt })
    const [one, two] = [await settle('První'), await settle('Druhý')]
    expect([one.status, two.status]).toEqual([200, 409])
    expect(two.body.errors[0].data.theirs.reason).toBe('První')
  })
})

describe('comments that say the same', () => {
  const three = async () => {
    const { consultation } = await openConsultation(cms, ground)
    for (let at = 0; at < 3; at += 1) await sendPlain(consultation)
    const [one = '', two = '', three = ''] = (await stored(consultation)).map(({ id }) => id)
    return { consultation, one, two, three }
  }

  test('are settled together, before they are joined and after', async () => {
    const { consultation, one, two, three: last } = await three()
    await change(two, { sameAs: one })
    await change(one, { state: 'shown', decision: 'partly', reason: 'Peníze.' })
    const settled = async () =>
      (await stored(consultation)).map(({ decision, reason }) => [decision ?? null, reason ?? null])
    const same = ['partly', 'Peníze.']
    expect(await settled()).toEqual([same, same, [null, null]])
    await change(last, { sameAs: one, decision: 'rejected', reason: 'Jinak.' })
    await change(two, { decision: 'accepted' })
    expect(await settled()).toEqual([same, same, same])
  })

  test('are joined in one step, to another of the same consultation', async () => {
    const { one, two, three: last } = await three()
    const other = await three()
    await change(two, { sameAs: one })
    const tries = await Promise.all([
      change(last, { sameAs: last }),
      change(last, { sameAs: two }),
      change(last, { sameAs: other.one }),
      change(one, { sameAs: last }),
    ])
    expect(tries.map(faults)).toEqual(Array(4).fill(['sameAs']))
  })
})

describe('the settlement', () => {
  const prepared = async () => {
    const { consultation, plan } = await openConsultation(cms, ground)
    await send(consultation, { text: 'První od Jany.', email: 'jana@example.test' })
    await send(consultation, { text: 'Druhá od Jany.', email: 'jana@example.test' })
    await send(consultation, { text: 'Od Petra.', email: 'petr@example.test', language: 'en' })
    await send(consultation, { text: 'Nikdo se na ni nepodíval.' })
    const [one, two, three, four] = await stored(consultation)
    const ids = [one, two, three, four].map((comment) => String(comment?.id))
    for (const id of ids.slice(0, 3)) await change(id, { state: 'shown' })
    return { consultation, plan, ids }
  }
  const settleAll = async (ids: string[]) => {
    for (const id of ids) await change(id, { decision: 'partly', reason: `Protože ${id}.` })
  }
  const publish = (id: string, as: 'karel' | 'edda' | 'nobody' | 'pavla' = 'karel') =>
    cms.rest(`/api/consultations/${id}/settle`, { as, method: 'POST' })

  test('is not published while comments come, nor while a shown one is not settled', async () => {
    const { consultation, ids } = await prepared()
    await settleAll(ids.slice(0, 2))
    const open = await publish(consultation)
    await close(consultation)
    const unsettled = await publish(consultation)
    expect([open.status, unsettled.status]).toEqual([409, 409])
    expect(unsettled.body.errors[0].data.unsettled).toEqual(['3/1'])
  })

  test.each([
    ['nobody', 401],
    ['pavla', 403],
    ['edda', 403],
  ] as const)('is not published by %s', async (as, status) => {
    const { consultation, ids } = await prepared()
    await settleAll(ids.slice(0, 3))
    await close(consultation)
    expect((await publish(consultation, as)).status).toBe(status)
  })

  test('is published once, all of it together, and each author gets one letter', async () => {
    const { consultation, ids } = await prepared()
    await settleAll(ids.slice(0, 3))
    await close(consultation)
    const both = await Promise.all([publish(consultation), publish(consultation)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const sent = await letters(`consultations:${consultation}`)
    expect(sent.map(({ to, language }) => [to, language])).toEqual([
      ['jana@example.test', 'cs'],
      ['petr@example.test', 'en'],
    ])
    expect(sent[0]?.text).toMatch(/1\/1[\s\S]*2\/1/)
    const { body } = await cms.rest(`/api/comments?where[consultation][equals]=${consultation}`)
    const read = (body.docs as Comment[]).map(({ number, decision }) => [number, decision])
    expect(read).toEqual(['1/1', '2/1', '3/1'].map((number) => [number, 'partly']))
  })

  test('that a killed process left half-way is finished by the next one', async () => {
    const { consultation, ids } = await prepared()
    await settleAll(ids.slice(0, 3))
    await cms.payload.update({
      collection: 'consultations',
      id: consultation,
      data: { settledAt: inHours(0), closesAt: inHours(-1) },
      overrideAccess: true,
    })
    await finishSettlements(cms.payload)
    await finishSettlements(cms.payload)
    expect(await letters(`consultations:${consultation}`)).toHaveLength(2)
    expect((await first(consultation)).isSettled).toBe(true)
  })

  test('once published has no hole: a shown comment keeps its decision and reason', async () => {
    const { consultation, ids } = await prepared()
    await settleAll(ids.slice(0, 3))
    await close(consultation)
    await publish(consultation)
    const [one = '', , , four = ''] = ids
    const tries = [
      await change(one, { decision: null }),
      await change(one, { reason: ' ' }),
      await change(four, { state: 'shown' }),
      await change(four, { state: 'shown', decision: 'explained', reason: 'Už tam je.' }),
    ]
    expect(tries.map(({ status }) => status)).toEqual([400, 400, 400, 200])
  })
})

test('a year after the end no trace is left of the addresses', async () => {
  const { consultation } = await openConsultation(cms, ground)
  const address = `stopa${next()}@example.test`
  await send(consultation, { email: address, text: 'Zůstane.' })
  await send(consultation, { email: address, text: 'Vezmu zpět.' })
  const [, second] = await stored(consultation)
  const [receipt] = await letters(`comments:${second?.id}`)
  await cms.rest(`/api/comments/link/${keyIn(String(receipt?.text))}`, { method: 'POST', body: {} })
  await change((await first(consultation)).id, {
    state: 'shown',
    decision: 'accepted',
    reason: 'A',
  })
  await close(consultation)
  await write(`consultations/${consultation}/settle`, 'POST')

  const everything = async () => {
    const found = await Promise.all(
      (['comments', 'letters', 'audit', 'consultations'] as const).map((collection) =>
        cms.payload.db.find({ collection, pagination: false }),
      ),
    )
    return JSON.stringify(found)
  }
  const month = (months: number) => new Date(Date.now() + months * 31 * 86_400_000)
  await eraseCommenters(cms.payload, month(11))
  expect(await everything()).toContain(address)
  await eraseCommenters(cms.payload, month(12))
  const after = await everything()
  expect(after).not.toContain(address)
  expect(after).toContain('Zůstane.')
})
