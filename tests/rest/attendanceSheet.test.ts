import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PDFDocument, PDFName } from 'pdf-lib'
import { createLocalReq } from 'payload'
import { extractText, getDocumentProxy } from 'unpdf'

import { unbreak } from '@/lib/unbreak'
import { sheetOf } from '@/subjects/attendance/sheet/sheetOf'
import { signUpEvent } from '@/subjects/registrations/signUpEvent'

import { attendanceAt } from '../support/attendance'
import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, write, type Ground } from '../support/content'
import { bookmarksOf, pdfText } from '../support/pdf'
import { signUpAt, somebody, writeEvent } from '../support/signUp'

let cms: Cms
let ground: Ground
const { register, change } = signUpAt(() => cms)
const { walkIn } = attendanceAt(() => cms)
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
})
afterAll(() => cms.stop())

const sentence = 'Podpořeno z Programu Zaměstnanost.'
const numberOf = (last: number) => `CZ.03.02.02/00/22_003/${String(last).padStart(7, '0')}`
const paidEvent = async () => {
  const programme = await write(cms.payload, 'programmes', {
    name: 'Zaměstnanost',
    code: `zamestnanost-${next()}`,
    statement: sentence,
  })
  const project = await write(cms.payload, 'projects', {
    ...sample('projects', 'Pečovat společně', ground),
    programme,
    registrationNumber: numberOf(next()),
    _status: 'published',
  })
  const made = await writeEvent(cms, {
    capacity: null,
    signUpHere: {
      questions: [
        { text: 'Organizace', kind: 'text', isOnSheet: true },
        { text: 'Oběd', kind: 'text' },
      ],
    },
  })
  await change(made.id, { projects: [project], organisers: [{ name: 'Kraj' }] })
  const event = await signUpEvent(cms.payload, made.id)
  const [organisation = '', lunch = ''] = (event?.signUpHere?.questions ?? []).map(({ id }) => id)
  await register(
    made.id,
    somebody({ name: 'Jana #nová', answers: { [organisation]: 'Charita', [lunch]: 'ano' } }),
  )
  return made.id
}
const printed = async (event: string, as: Who, paper = 'attendance') => {
  const headers = new Headers()
  if (as !== 'nobody') headers.set('Authorization', `JWT ${await cms.tokenOf(as)}`)
  const url = `http://portal.test/api/events/${event}/${paper}.pdf`
  const response = await cms.raw(new Request(url, { headers }))
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

test('holds the event, who pays, who comes with their organisation, and empty rows', async () => {
  const id = await paidEvent()
  await walkIn(id, { name: 'Adam Příchozí' })
  const event = await signUpEvent(cms.payload, id)
  const [date] = event?.occurrences ?? []
  const req = await createLocalReq({ locale: 'cs' }, cms.payload)
  const data = await sheetOf(req, { event: event as never, date: date as never, locale: 'cs' })
  expect(data).toMatchObject({
    title: 'Pečujeme doma',
    publicity: [unbreak(sentence)],
    heads: ['Č.', 'Jméno a příjmení', 'Organizace', 'Podpis'],
    rows: [
      ['Adam Příchozí', ''],
      ['Jana #nová', 'Charita'],
    ],
  })
  expect(data.blanks).toBeGreaterThan(4)
  expect(data.facts.map(([name]) => name)).toEqual(['Termín', 'Místo', 'Pořádá', 'Projekt'])
  expect(data.facts.at(-1)?.[1]).toContain('CZ.03.02.02/00/22_003/')
})

test('is a tagged PDF in Czech with its heading', async () => {
  const { bytes } = await printed(await paidEvent(), 'karel')
  const document = await PDFDocument.load(bytes)
  expect(bookmarksOf(document)).toEqual(['Pečujeme doma'])
  expect(pdfText(document.catalog.get(PDFName.of('Lang')))).toBe('cs')
  expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
})

test.each(everybody)('%s prints it or not', async (who) => {
  const { id } = await writeEvent(cms)
  const { status } = await printed(id, who)
  const isStaff = ['karel', 'edda', 'ada'].includes(who)
  expect(status).toBe(isStaff ? 200 : who === 'nobody' ? 401 : 403)
})

test('badges hold names and the organisation, ten on a sheet, and no other answer', async () => {
  const id = await paidEvent()
  for (let at = 0; at < 10; at += 1) await walkIn(id, { name: `Host ${at}` })
  const { status, bytes } = await printed(id, 'karel', 'badges')
  expect(status).toBe(200)
  // Reading takes the bytes away.
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  expect(text.replaceAll('\u00a0', ' ')).toContain('Jana #nová')
  expect(text).toContain('Charita')
  expect(text).not.toMatch(/Oběd|ano|example\.test/)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2)
})

test.each(everybody)('%s prints badges, or not', async (who) => {
  const { id } = await writeEvent(cms)
  const isAllowed = ['karel', 'edda', 'ada'].includes(who)
  const refused = who === 'nobody' ? 401 : 403
  expect((await printed(id, who, 'badges')).status).toBe(isAllowed ? 200 : refused)
})
