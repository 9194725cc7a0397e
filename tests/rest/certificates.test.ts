import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PDFDocument, PDFName } from 'pdf-lib'

import type { Certificate, Letter } from '@/payload-types'
import { sendCertificates } from '@/subjects/attendance/certificates/sendCertificates'
import { eraseRegistrations } from '@/subjects/registrations/erase'

import { attendanceAt } from '../support/attendance'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { prepareGround } from '../support/content'
import { bookmarksOf, pdfText } from '../support/pdf'
import { inHours, signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
const { stored, change } = signUpAt(() => cms)
const { walkIn, mark, post, read } = attendanceAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const work = () => sendCertificates({ payload: cms.payload, isStopping: () => false })
const issue = (event: string, as: Who = 'karel') => post(event, 'certificates', {}, as)
const lettersTo = async (to: string): Promise<Letter[]> => {
  const where = { to: { equals: to } }
  return (await cms.payload.db.find<Letter>({ collection: 'letters', where })).docs
}
const certificateOf = async (event: string): Promise<Certificate | undefined> => {
  const where = { event: { equals: event } }
  return (await cms.payload.db.find<Certificate>({ collection: 'certificates', where })).docs[0]
}
const check = async (code: string) => {
  const { status, body } = await cms.rest(`/api/certificate/${code}`)
  return { status, body }
}
const printed = async (registration: string, as: Who) => {
  const headers = new Headers()
  if (as !== 'nobody') headers.set('Authorization', `JWT ${await cms.tokenOf(as)}`)
  const url = `http://portal.test/api/registrations/${registration}/certificate.pdf`
  return cms.raw(new Request(url, { headers }))
}

/** An event two hours ago with one person who was there. */
const attended = async (person: { name: string; email?: string; language?: string }) => {
  const { id } = await writeEvent(cms, { dates: [-2] })
  await walkIn(id, person)
  const [registration] = await stored(id)
  return { id, registration: String(registration?.id) }
}

describe('certificates of a date', () => {
  test('go to whoever was there, once, in their language, however often they are issued', async () => {
    const olena = somebody({ language: 'uk', name: 'Олена Яворська' })
    const { id } = await attended(olena)
    expect((await read(id)).people[0]?.certificate).toBeNull()
    const [first] = await Promise.all([issue(id), issue(id)])
    expect(first.status).toBe(200)
    expect((await read(id)).people[0]?.certificate).toBe('waiting')
    await Promise.all([work(), work()])
    expect((await issue(id)).body.issued).toBe(0)
    await work()
    expect((await read(id)).people[0]?.certificate).toBe('issued')
    const [letter, ...more] = await lettersTo(olena.email)
    expect(more).toEqual([])
    expect(letter).toMatchObject({ template: 'certificateIssued', language: 'uk' })
    expect(letter?.subject).toMatch(/^Сертифікат: /)
    const pdf = await PDFDocument.load(Buffer.from(String(letter?.pdf), 'base64'))
    expect(pdfText(pdf.catalog.get(PDFName.of('Lang')))).toBe('uk')
    expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
    expect(bookmarksOf(pdf)).toEqual(['Підтвердження участі'])
  })

  test('go to nobody who was not there, nor before the date has begun', async () => {
    const early = await writeEvent(cms, { dates: [2] })
    await walkIn(early.id, somebody())
    expect((await issue(early.id)).status).toBe(409)
    const jana = somebody()
    const { id, registration } = await attended(jana)
    await mark(id, [{ registration, attendance: 'absent' }])
    expect((await issue(id)).status).toBe(409)
    await mark(id, [{ registration, attendance: 'there' }])
    await issue(id)
    await mark(id, [{ registration, attendance: null }])
    await work()
    expect(await lettersTo(jana.email)).toEqual([])
  })

  test('bear the accreditation only where the organiser filled it in, else the hours that staff said', async () => {
    const plain = await attended(somebody())
    await mark(plain.id, [{ registration: plain.registration, hours: 1.5 }])
    await issue(plain.id)
    expect(await certificateOf(plain.id)).toMatchObject({ hours: 1.5 })
    expect((await certificateOf(plain.id))?.accreditation ?? null).toBeNull()
    const accredited = await attended(somebody())
    await change(accredited.id, {
      accredited: true,
      accreditation: { number: 'A2026/0123', hours: 6 },
    })
    await issue(accredited.id)
    expect(await certificateOf(accredited.id)).toMatchObject({
      hours: 6,
      accreditation: 'A2026/0123',
    })
  })

  test('a name that no font can write does not stop the others', async () => {
    const people = [somebody({ name: 'Jan 😀 李' }), somebody({ name: 'Nguyễn Thị Hương' })]
    const { id } = await writeEvent(cms, { dates: [-2] })
    for (const person of people) await walkIn(id, person)
    await issue(id)
    await work()
    for (const { email } of people) expect(await lettersTo(email)).toHaveLength(1)
  })
})

describe('whether a certificate is true', () => {
  test('says the event, the date and the hours, and nothing of the person', async () => {
    const jana = somebody()
    const { id, registration } = await attended(jana)
    await issue(id)
    const code = String((await certificateOf(id))?.code)
    expect(code).toMatch(/^([0-9a-z]{4}-){3}[0-9a-z]{4}$/)
    const { status, body } = await check(code.toUpperCase().replaceAll('-', ''))
    expect([status, Object.keys(body).sort()]).toEqual([
      200,
      ['accreditation', 'allDay', 'endsAt', 'event', 'hours', 'startsAt'],
    ])
    const text = JSON.stringify(body)
    for (const secret of [jana.name, jana.email, registration]) expect(text).not.toContain(secret)
  })

  test('a code that is none, or of somebody who was not there after all, gets the same answer', async () => {
    const { id, registration } = await attended(somebody())
    await issue(id)
    const code = String((await certificateOf(id))?.code)
    await mark(id, [{ registration, attendance: 'absent' }])
    const unknown = await check('abcd-efgh-jkmn-pqrs')
    expect(unknown.status).toBe(404)
    expect([await check(code), await check('x'), await check('----')]).toEqual(
      Array(3).fill(unknown),
    )
  })

  test('stays so when the person is erased, whose name then is nowhere', async () => {
    const jana = somebody()
    const { id } = await attended(jana)
    await issue(id)
    await work()
    const code = String((await certificateOf(id))?.code)
    const before = await check(code)
    await eraseRegistrations(cms.payload, new Date(inHours(367 * 24)))
    expect(await stored(id)).toEqual([])
    expect(await check(code)).toEqual(before)
    const left = JSON.stringify([await certificateOf(id), await lettersTo(jana.email)])
    expect(left).not.toContain(jana.name)
    const { docs } = await cms.payload.db.find<Letter>({
      collection: 'letters',
      where: { key: { equals: `certificate:${code}` } },
    })
    expect(docs.map(({ to, pdf }) => [to, pdf ?? null])).toEqual([['smazano@portal.invalid', null]])
  })

  test('one that was not true any more goes with the person', async () => {
    const { id, registration } = await attended(somebody())
    await issue(id)
    const code = String((await certificateOf(id))?.code)
    await mark(id, [{ registration, attendance: null }])
    await eraseRegistrations(cms.payload, new Date(inHours(367 * 24)))
    expect((await check(code)).status).toBe(404)
  })
})

test.each(everybody)('%s issues and prints, or not, and lists none', async (who) => {
  const { id, registration } = await attended(somebody())
  const isStaff = ['karel', 'edda', 'ada'].includes(who)
  const refused = who === 'nobody' ? 401 : 403
  expect((await issue(id, who)).status).toBe(isStaff ? 200 : refused)
  if (!isStaff) await issue(id)
  expect((await printed(registration, who)).status).toBe(isStaff ? 200 : refused)
  expect((await cms.rest('/api/certificates', { as: who })).status).toBe(403)
})
