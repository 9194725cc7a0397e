import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'

import { GET as comparison } from '@/app/(site)/[locale]/porovnani/tisk.pdf/route'
import { GET as shortlist } from '@/app/(site)/[locale]/seznam/tisk.pdf/route'
import { GET as leaflet } from '@/app/(site)/[locale]/sluzby/[slug]/letak.pdf/route'
import { offerRest } from '@/site/cms/transport'

import { everybody, startCms, type Cms, type Who } from '../support/cms'
import { next, prepareGround, sample, words, write, type Ground } from '../support/content'
import { bookmarksOf, pdfText } from '../support/pdf'

let cms: Cms
let ground: Ground
let open: string
const nasty = '#import "x" ] @ref = <b>Poradna'
beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  offerRest(cms.raw)
  await cms.payload.update({
    collection: 'providers',
    id: ground.providerA,
    data: { contacts: { phones: [{ number: '+420585562100' }] } },
    overrideAccess: true,
  })
  open = await store(nasty, {
    slug: 'poradna',
    summary: 'Poradíme s dluhy.',
    description: words('Zastupujeme i u soudu.'),
    contacts: {
      phones: [{ number: '+420777123456' }],
      emails: [{ email: 'dluhova-poradna-pro-celou-rodinu-i-sousedy@bezpecny-pristav.test' }],
    },
    places: [{ address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '57901' } }],
    costs: 'Zdarma.',
  })
  await store('Azyl', {
    slug: 'azyl',
    isAddressSecret: true,
    places: [{ name: 'Útočiště', address: { street: 'Skrytá 1', city: 'Tajnov' } }],
  })
  await store('Rozepsaná', { slug: 'rozepsana', _status: 'draft' })
})
afterAll(() => cms.stop())

const store = (name: string, data: object) =>
  write(cms.payload, 'services', {
    ...sample('services', name, ground),
    _status: 'published',
    isAddressSecret: false,
    ...data,
  })
const answerTo = async (address: string, as: Who = 'nobody') => {
  const headers: HeadersInit =
    as === 'nobody' ? {} : { Authorization: `JWT ${await cms.tokenOf(as)}` }
  return cms.raw(new Request(`http://portal.test/api/${address}`, { headers }))
}
const read = async (response: Response) => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const document = await PDFDocument.load(bytes)
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  return { document, text: text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ') }
}
const at = async (address: string, as?: Who) => read(await answerTo(address, as))
const isTagged = (document: PDFDocument) =>
  document.catalog.get(PDFName.of('MarkInfo'))?.toString().includes('/Marked true')
/** The kinds of tags of a document, such as TH for the head of a table. */
const tagsIn = (document: PDFDocument): string[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, each]: [unknown, PDFObject]) =>
      each instanceof PDFDict ? String(each.get(PDFName.of('S'))) : '',
    )

describe('a service on a sheet', () => {
  test('is one tagged page with whom to call, where and for how much, hostile words are words', async () => {
    const { document, text } = await at(`services/${open}/sheet.pdf`)
    expect([document.getPageCount(), isTagged(document)]).toEqual([1, true])
    expect(pdfText(document.catalog.get(PDFName.of('Lang')))).toBe('cs')
    expect(bookmarksOf(document)).toEqual([nasty, 'O službě'])
    for (const said of [
      '+420 777 123 456',
      'Dlouhá 1',
      'Zdarma.',
      'Zastupujeme i u soudu.',
      'Stav k',
    ])
      expect(text).toContain(said)
  })

  test('has no second hyphen in an address that does not fit on a line', async () => {
    const { text } = await at(`services/${open}/sheet.pdf`)
    expect(text.replaceAll(' ', '')).toContain(
      'dluhova-poradna-pro-celou-rodinu-i-sousedy@bezpecny-pristav.test',
    )
  })

  test('goes on on a second page rather than becoming small', async () => {
    const id = await store('Dlouhá', {
      description: words('Pomáháme, kde je třeba. '.repeat(260)),
    })
    const { document, text } = await at(`services/${id}/sheet.pdf?locale=en`)
    expect(document.getPageCount()).toBe(2)
    expect(text).toContain('Page 1 / 2')
  })

  test('tells everybody the same: neither drafts nor secret places', async () => {
    const secret = await cms.payload.find({
      collection: 'services',
      where: { slug: { in: ['azyl', 'rozepsana'] } },
      sort: 'slug',
      overrideAccess: true,
    })
    const [azyl, draft] = secret.docs.map(({ id }) => id)
    for (const who of everybody) {
      const { text } = await at(`services/${azyl}/sheet.pdf`, who)
      expect(text).toContain('Adresa se nezveřejňuje')
      expect(text).toContain('+420 585 562 100')
      expect(text).not.toMatch(/Skrytá|Tajnov|Útočiště/)
      expect((await answerTo(`services/${draft}/sheet.pdf`, who)).status).toBe(404)
    }
  })
})

describe('a list and a comparison', () => {
  test('a list keeps the order of the visitor and leaves out what is not public', async () => {
    const { document, text } = await at('catalogue/shortlist.pdf?s=rozepsana,azyl&s=poradna')
    expect(bookmarksOf(document)).toEqual(['Můj seznam služeb', 'Azyl', nasty])
    expect(text).toContain('+420 777 123 456')
    expect(text).not.toMatch(/Rozepsaná|Skrytá|Tajnov/)
  })

  test('a comparison is a sheet on its side with a table that has heads', async () => {
    const { document, text } = await at('catalogue/comparison.pdf?s=poradna,azyl&locale=cs')
    const [page] = document.getPages()
    expect(page && page.getWidth() > page.getHeight()).toBe(true)
    expect([document.getPageCount(), isTagged(document)]).toEqual([1, true])
    expect(tagsIn(document).filter((tag) => tag === '/TH')).toHaveLength(3)
    expect(text).toMatch(/Telefon \+420 777 123 456 \+420 585 562 100/)
    expect(text).toContain('neuvedeno')
  })

  test.each([
    ['catalogue/shortlist.pdf?s=nic', 404],
    ['catalogue/shortlist.pdf', 404],
    [`catalogue/shortlist.pdf?s=${Array.from({ length: 31 }, (_, at) => `s${at}`)}`, 400],
    ['catalogue/comparison.pdf?s=a,b,c,d,e', 400],
    ['catalogue/comparison.pdf?s=poradna&locale=de', 400],
  ])('%s is refused: %i', async (address, status) => {
    expect((await answerTo(address)).status).toBe(status)
  })
})

describe('the addresses of the pages', () => {
  const request = (path: string) => new Request(`http://portal.test${path}`)
  const params = (more: object = {}) => ({
    params: Promise.resolve({ locale: 'uk', slug: '', ...more }),
  })

  test('lead to the sheet in the language of the page', async () => {
    const answer = await leaflet(
      request('/uk/sluzby/poradna/letak.pdf'),
      params({ slug: 'poradna' }),
    )
    expect(answer.headers.get('content-disposition')).toContain('"sluzba-poradna.pdf"')
    const { document } = await read(answer)
    expect(pdfText(document.catalog.get(PDFName.of('Lang')))).toBe('uk')
    expect((await leaflet(request('/'), params({ slug: `neni-${next()}` }))).status).toBe(404)
  })

  test('find services of a list whose address has changed since', async () => {
    const id = await store('Přestěhovaná', { slug: 'stara-adresa' })
    await cms.payload.update({
      collection: 'services',
      id,
      data: { slug: 'nova-adresa' },
      overrideAccess: true,
    })
    for (const answerOf of [shortlist, comparison]) {
      const { text } = await read(await answerOf(request('/?s=stara-adresa,azyl'), params()))
      expect(text).toContain('Přestěhovaná')
      expect((await answerOf(request('/?s=nic'), params())).status).toBe(404)
    }
  })
})
