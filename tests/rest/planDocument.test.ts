import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PDFDocument } from 'pdf-lib'
import { createLocalReq } from 'payload'

import { planDocument } from '@/subjects/print/plan/planDocument'
import type { DocumentPart } from '@/subjects/print/plan/documentOperations'

import { startCms, type Cms, type Who } from '../support/cms'
import { inHours, openConsultation, solved } from '../support/consultations'
import { prepareGround, sample, words, write, type Ground } from '../support/content'
import { headingsOf as wordHeadingsOf, linesOf, partsOf } from '../support/docx'
import { bookmarksOf } from '../support/pdf'

let cms: Cms
let ground: Ground
let plan: string
const nasty = '#import "x" ] @ref = nadpis'

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  plan = await write(cms.payload, 'plans', {
    ...sample('plans', 'Plán Jasanovska', ground),
    slug: 'plan-jasanovska',
    vision: words('Nikdo nezůstane bez pomoci.'),
    priorities: [
      { code: '1', title: 'Pomoc doma', description: 'Co nejdéle doma.' },
      { code: '2', title: 'Bydlení', goals: [{ title: 'Deset bytů', cost: 900_000 }] },
    ],
    sections: [{ title: 'Analytická část', body: words('Počty obyvatel.') }],
    _status: 'published',
  })
  const measure = (code: string, data: object) =>
    write(cms.payload, 'measures', {
      ...sample('measures', `Opatření ${code}`, ground),
      plan,
      code,
      _status: 'published',
      ...data,
    })
  await measure('1.1', {
    title: nasty,
    priority: { code: '1' },
    startsOn: '2026-01-01T12:00:00.000Z',
    endsOn: '2026-12-31T12:00:00.000Z',
    budget: [{ year: 2027, source: 'Kraj', amount: 1_500_000 }],
    evaluations: [{ year: 2026, result: 'partly', percent: 40, text: 'Půlka hotová.' }],
  })
  await measure('1.2', { title: 'Koncept', priority: { code: '1' }, _status: 'draft' })
})
afterAll(() => cms.stop())

const formats = ['pdf', 'docx'] as const

const printed = async (
  query: string,
  as: Who = 'nobody',
  id = plan,
  format: (typeof formats)[number] = 'pdf',
) => {
  const headers = new Headers()
  if (as !== 'nobody') headers.set('Authorization', `JWT ${await cms.tokenOf(as)}`)
  const url = `http://portal.test/api/plans/${id}/document.${format}${query}`
  const response = await cms.raw(new Request(url, { headers }))
  const bytes = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}
const headingsOf = async (query: string, as: Who = 'nobody') =>
  bookmarksOf(await PDFDocument.load((await printed(query, as)).bytes))
const dataOf = async (part: DocumentPart, year = 0, id = plan) => {
  const req = await createLocalReq({ locale: 'cs' }, cms.payload)
  const siteUrl = 'http://portal.test'
  const question = { part, year, locale: 'cs', siteUrl, today: new Date() } as const
  const text = JSON.stringify(await planDocument(req, id, question))
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('a plan as a document', () => {
  test.each<[string, Who]>([
    ['nobody', 'nobody'],
    ['a coordinator', 'karel'],
  ])('%s gets what is public of it, by priority, texts as they are', async (_, who) => {
    const headings = await headingsOf('', who)
    expect(headings).toEqual([
      'Vize',
      'Priority a opatření',
      '1 Pomoc doma',
      `1.1 ${nasty}`,
      '2 Bydlení',
      'Analytická část',
    ])
  })

  test.each<[string, string]>([
    ['the whole plan', ''],
    ['an action plan', '?part=action-plan&year=2026'],
    ['an evaluation', '?part=evaluation&year=2026&locale=uk'],
  ])('%s for Word has the headings of the PDF', async (_, query) => {
    const { bytes } = await printed(query, 'nobody', plan, 'docx')
    const headings = wordHeadingsOf(bytes).map((each) => each.slice(2))
    expect(headings.length).toBeGreaterThan(0)
    expect(headings).toEqual(await headingsOf(query))
  })

  test('for Word is the same for a coordinator, a file to keep, and nothing for search engines', async () => {
    const { bytes, headers } = await printed('?locale=cs', 'karel', plan, 'docx')
    expect(wordHeadingsOf(bytes)).toContain(`3 1.1 ${nasty}`)
    expect(JSON.stringify(wordHeadingsOf(bytes))).not.toContain('Koncept')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': 'attachment; filename="plan-jasanovska.docx"',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    })
  })

  test('says of money and results what was said, and that nothing was evaluated where it was not', async () => {
    expect(await dataOf('plan')).toMatch(
      /1 500 000 Kč.*Splněno částečně.*40 %.*Půlka hotová.*Deset bytů.*900 000 Kč/s,
    )
    expect(await dataOf('evaluation', 2026)).toMatch(/Splněno částečně.*40 %/s)
    const other = await dataOf('evaluation', 2027)
    expect(other).toMatch('zatím nevyhodnoceno')
    expect(other).not.toMatch('40 %')
  })

  test('an action plan of a year has the measures with money of it or in its term', async () => {
    expect(await dataOf('action-plan', 2027)).toMatch(/1\.1 .*1 500 000 Kč/s)
    expect(await dataOf('action-plan', 2026)).toMatch(/1\.1 /)
    expect(await dataOf('action-plan', 2026)).not.toMatch(/1 500 000/)
    expect((await printed('?part=action-plan&year=2031')).status).toBe(404)
  })

  const refusals = [
    ['a year is missing', '?part=evaluation', 400],
    ['a part is unknown', '?part=vse', 400],
    ['nothing is settled', '?part=settlement', 404],
  ] as const

  describe.each(formats)('as %s', (format) => {
    test.each(refusals)('where %s it is refused in words', async (_, query, status) => {
      expect((await printed(query, 'nobody', plan, format)).status).toBe(status)
    })

    test('of a plan that is not public there is none, for staff neither', async () => {
      const draft = await write(cms.payload, 'plans', {
        ...sample('plans', `Rozepsaný ${format}`, ground),
        vision: words('Zatím nikomu.'),
        _status: 'draft',
      })
      expect((await printed('', 'nobody', draft, format)).status).toBe(404)
      expect((await printed('', 'ada', draft, format)).status).toBe(404)
    })
  })
})

test('a settlement is a document once it is published, without what nobody may read', async () => {
  const { consultation } = await openConsultation(cms, ground, {})
  const of = String(
    (await cms.payload.findByID({ collection: 'consultations', id: consultation, depth: 0 })).plan,
  )
  const body = {
    item: 'plan',
    text: 'Chybí noční péče.',
    name: 'Jana Tichá',
    email: 'jana@example.test',
    altcha: await solved(cms),
  }
  await cms.rest(`/api/consultations/${consultation}/comments`, { method: 'POST', body })
  const { docs } = await cms.payload.find({
    collection: 'comments',
    where: { consultation: { equals: consultation } },
  })
  await cms.rest(`/api/comments/${String(docs[0]?.id)}`, {
    as: 'karel',
    method: 'PATCH',
    body: { state: 'shown', decision: 'accepted', reason: 'Doplníme ji.' },
  })
  expect(await dataOf('settlement', 0, of)).toBe('null')
  expect((await printed('?part=settlement', 'karel', of, 'docx')).status).toBe(404)

  await cms.payload.update({
    collection: 'consultations',
    id: consultation,
    data: { opensAt: inHours(-48), closesAt: inHours(-24) },
    overrideAccess: true,
  })
  await cms.rest(`/api/consultations/${consultation}/settle`, {
    as: 'karel',
    method: 'POST',
    body: {},
  })
  const data = await dataOf('settlement', 0, of)
  expect(data).toMatch(/Chybí noční péče\..*Přijato\. Doplníme ji\./s)
  expect(data).not.toMatch(/Jana|example\.test/)
  const word = await printed('?part=settlement', 'nobody', of, 'docx')
  const texts = linesOf(partsOf(word.bytes)['word/document.xml'] ?? '').map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Chybí noční péče.', 'Přijato. Doplníme ji.']))
  expect(texts.join()).not.toMatch(/Jana|example\.test/)
})
