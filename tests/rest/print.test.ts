import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'

import { fontsOf, printPdf } from '@/platform/print/printPdf'
import { brochureOf } from '@/subjects/print/brochure/brochureOf'

import { startCms, type Cms, type Who } from '../support/cms'
import { bookmarksOf, pdfText } from '../support/pdf'
import { next, prepareGround, sample, write, writePicture, type Ground } from '../support/content'

let cms: Cms
let ground: Ground
const folder = mkdtempSync(path.join(tmpdir(), 'rozcestnik-print-'))
const nasty = '#import "x" ] $x$ \\ @ref = nadpis #sys *tučně* `a` Příliš žluťoučký kůň'

beforeAll(async () => {
  cms = await startCms()
  ground = await prepareGround(cms.payload)
  const store = (name: string, data: object) =>
    write(cms.payload, 'services', {
      ...sample('services', name, ground),
      _status: 'published',
      isAddressSecret: false,
      ...data,
    })
  await store(nasty, {
    slug: 'divna',
    summary: 'Їжак і ґанок, „uvozovky“ – pomlčka…',
    contacts: { phones: [{ number: '+420777123456', note: 'recepce' }] },
    places: [{ address: { street: 'Dlouhá 1', city: 'Jasanov', postcode: '57901' } }],
  })
  await store('Azyl', {
    slug: 'azyl',
    isAddressSecret: true,
    places: [{ name: 'Útočiště', address: { street: 'Skrytá 1', city: 'Tajnov' } }],
  })
  await write(cms.payload, 'life-situations', {
    ...sample('life-situations', 'Péče o blízké', ground),
    serviceTypes: [ground.serviceType],
    _status: 'published',
  })
  await write(cms.payload, 'life-situations', {
    ...sample('life-situations', 'Násilí doma', ground),
    urgent: 'Odejděte do bezpečí.',
    contacts: [{ name: 'Linka pro oběti', phone: '116006' }],
    serviceTypes: [ground.serviceType],
    _status: 'published',
  })
  const orp = await write(cms.payload, 'territories', {
    ...sample('territories', 'ORP Jasanov', ground),
    kind: 'orp',
    parent: ground.territory,
  })
  await write(cms.payload, 'territories', {
    ...sample('territories', 'Jasanov', ground),
    parent: orp,
  })
  await store('Rozepsaná', { slug: 'rozepsana', _status: 'draft' })
  // The index is made in the background.
  const found = async () => (await cms.rest('/api/catalogue/search')).body
  for (let each = await found(); each.isPlain || each.totalDocs < 2; each = await found())
    await new Promise((resolve) => setTimeout(resolve, 20))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await cms.stop()
})

const printed = async (query = '', as: Who = 'nobody') => {
  const headers = new Headers()
  if (as !== 'nobody') headers.set('Authorization', `JWT ${await cms.tokenOf(as)}`)
  const request = new Request(`http://portal.test/api/catalogue/print.pdf${query}`, { headers })
  const response = await cms.raw(request)
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
}

describe('the catalogue on paper', () => {
  test('is tagged, says its language and title, and has what the search found, texts as they are', async () => {
    const { response, bytes } = await printed()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const document = await PDFDocument.load(bytes)
    const { catalog } = document
    expect(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')))).toBe(
      'true',
    )
    expect(pdfText(catalog.get(PDFName.of('Lang')))).toMatch(/^cs/)
    expect(document.getTitle()).toBe('Katalog sociálních služeb')
    const titles = bookmarksOf(document)
    expect(titles).toEqual(expect.arrayContaining([nasty, 'Azyl', 'Rejstřík obcí']))
    expect(titles).not.toContain('Rozepsaná')
  })

  test('links each square to the page of its service', async () => {
    const document = await PDFDocument.load((await printed()).bytes)
    const addresses = document.getPages().flatMap((page) => {
      const links = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
      return links.map((link) => {
        const action = document.context.lookup(link, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict)
        return pdfText(action?.get(PDFName.of('URI')))
      })
    })
    expect(addresses).toEqual(
      expect.arrayContaining(['http://portal.test/sluzby/divna', 'http://portal.test/sluzby/azyl']),
    )
  })

  test('is the same for whoever is signed in: drafts and secret places are on no paper', async () => {
    const titles = bookmarksOf(await PDFDocument.load((await printed('', 'ada')).bytes))
    expect(titles).toContain('Azyl')
    expect(titles).not.toContain('Rozepsaná')
    const { docs } = await cms.payload.find({ collection: 'services', overrideAccess: true })
    const data = await brochureOf({
      services: docs,
      arrangement: 'type',
      sources: { situations: [], territories: [] },
      choice: null,
      site: { name: 'Portál' } as never,
      locale: 'cs',
      siteUrl: 'http://portal.test',
      isLarge: false,
      today: new Date(),
    })
    const text = JSON.stringify(data)
    expect(text).toContain('Dlouhá 1')
    expect(text).not.toMatch(/Skrytá|Tajnov|Útočiště/)
  })

  test('prints a service of several chapters whole once and names its page in the others', async () => {
    const { bytes } = await printed('?chapters=situation')
    const titles = bookmarksOf(await PDFDocument.load(bytes))
    const chapters = ['Násilí doma', 'Péče o blízké']
    expect(titles.filter((each) => [...chapters, 'Azyl'].includes(each))).toEqual([
      'Násilí doma',
      'Azyl',
      'Péče o blízké',
    ])
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
    const page = text.findIndex((each) => each.includes('116 006'))
    const plain = text.join(' ').replaceAll('\u00a0', ' ')
    expect(plain).toMatch(/Zavolejte: 116 006 Linka pro oběti/)
    expect(plain.match(/Azyl[^.]{0,40}, viz s. (\d+)/)?.[1]).toBe(String(page + 1))
  })

  test('names in its index the page on which a service stands, and jumps to it', async () => {
    const { bytes } = await printed('?large=true')
    const document = await PDFDocument.load(bytes)
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false })
    const page = text.findIndex((each) => each.replaceAll(/\s/g, '').includes('/azyl'))
    const index = text.findIndex(
      (each) => each.includes('Rejstřík služeb') && each.includes('Azyl'),
    )
    expect(text[index]).toMatch(new RegExp(`Azyl\\s+${page + 1}\\b`))

    const links = document.getPage(index).node.lookup(PDFName.of('Annots'), PDFArray).asArray()
    const targets = links.map((link) => {
      const annotation = document.context.lookup(link, PDFDict)
      const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict) ?? annotation
      const place = action.lookupMaybe(PDFName.of('D'), PDFArray)
      return document
        .getPages()
        .findIndex(
          ({ ref }) => ref === (place ?? annotation.lookup(PDFName.of('Dest'), PDFArray)).get(0),
        )
    })
    expect(targets).toContain(page)
  })

  test('has chapters by territory, the whole region first, and the towns in which services work in its index', async () => {
    const titles = bookmarksOf(await PDFDocument.load((await printed('?chapters=territory')).bytes))
    const chapters = ['Celé území: Horní kraj', 'ORP Jasanov', 'Bez uvedeného území']
    expect(titles.filter((each) => chapters.includes(each))).toEqual([
      'ORP Jasanov',
      'Bez uvedeného území',
    ])
  })

  test('bears the mark of the portal on its first page', async () => {
    const marked = async () => {
      const document = await PDFDocument.load((await printed()).bytes)
      const objects = document
        .getPage(0)
        .node.Resources()
        ?.lookupMaybe(PDFName.of('XObject'), PDFDict)
      return (objects?.keys() ?? []).length
    }
    expect(await marked()).toBe(0)
    const logo = await writePicture(cms.payload, 'Znak kraje')
    await cms.payload.updateGlobal({
      slug: 'site',
      data: { name: 'Portál', operator: { name: 'Kraj' }, logo },
      overrideAccess: true,
    })
    expect(await marked()).toBe(1)
  })

  test('in large print has more pages, in Ukrainian its own language', async () => {
    const pages = async (query: string) => PDFDocument.load((await printed(query)).bytes)
    const [usual, large, uk] = [
      await pages(''),
      await pages('?large=true'),
      await pages('?locale=uk'),
    ]
    expect(large.getPageCount()).toBeGreaterThanOrEqual(usual.getPageCount())
    expect(large.getPage(0).getWidth()).toBe(usual.getPage(0).getWidth())
    expect(pdfText(uk.catalog.get(PDFName.of('Lang')))).toMatch(/^uk/)
  })

  test.each([
    ['a search that finds nothing', '?q=nicnicnic', 404],
    ['a wrong parameter', '?large=maybe', 400],
    ['chapters by what there is not', '?chapters=color', 400],
  ])('%s is refused in words', async (_, query, status) => {
    expect((await printed(query)).response.status).toBe(status)
  })
})

describe('the printer', () => {
  const print = (template: string, data: object = {}) => {
    const file = path.join(folder, `${template.length}-${next()}.typ`)
    writeFileSync(file, template)
    return printPdf(file, data)
  }
  const page =
    '#set document(title: "T")\n#set text(lang: "cs", font: json("data.json").fonts, fallback: false)\n'

  test.each([
    ['a letter that no font has', `${page}漢字`],
    ['a reference to nothing', `${page}@nic`],
    ['a file of the machine', `${page}#read("/etc/passwd")`],
    ['a package of the network', `${page}#import "@preview/cades:0.3.0": qr-code`],
  ])('takes %s for a fault', async (_, template) => {
    await expect(print(template, { fonts: fontsOf('cs') })).rejects.toThrow('was not made')
  })

  test('prints what people wrote in letters that no font has, without them', async () => {
    const template = `${page}#json("data.json").words`
    const words = { words: 'Klub 漢字 🙂 Ḱůň' }
    const pdf = await print(template, { fonts: fontsOf('cs'), ...words })
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    })
    expect(text.trim()).toBe('Klub ?? ? Kůň')
  })

  test('prints so few at once that more are told to wait', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, () => print(`${page}Ahoj`, { fonts: fontsOf('cs') })),
    )
    const refused = all.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(10)
    expect(refused.every((each) => 'reason' in each && each.reason.name === 'PrintBusyError')).toBe(
      true,
    )
  })
})
