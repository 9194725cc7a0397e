import { describe, expect, test } from '@jest/globals'

import { distance } from '@/lib/distance'
import { excerpt } from '@/lib/excerpt'
import { fileHref, fileKind } from '@/lib/attachment'
import { hrefWith, hrefWithout } from '@/lib/hrefWith'
import { isSafeLink } from '@/lib/isSafeLink'
import { isSlug } from '@/lib/isSlug'
import { isWebAddress } from '@/lib/isWebAddress'
import { label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { pageNumber } from '@/lib/pageNumber'
import { formatPhone, toPhone } from '@/lib/phone'
import { formatPostcode, toPostcode } from '@/lib/postcode'
import { allowedOf, valueOf, valuesOf } from '@/lib/searchParams'
import { srcOf, srcSetOf } from '@/lib/srcSetOf'
import { toSlug } from '@/lib/toSlug'
import { toWebAddress } from '@/lib/toWebAddress'

describe('a telephone', () => {
  test.each([
    ['585 562 109', '+420585562109'],
    ['00420 585562109', '+420585562109'],
    ['+420 585-562-109', '+420585562109'],
    ['(585) 562/109', '+420585562109'],
    ['200000000', '+420200000000'],
    ['112', '112'],
    ['150', '150'],
    ['155', '155'],
    ['156', '156'],
    ['158', '158'],
    ['116 111', '116111'],
    ['1400', '1400'],
    ['12345', '12345'],
    ['+49 30 12345', '+493012345'],
    ['+123456789012345', '+123456789012345'],
    ['111', null],
    ['151', null],
    ['11611', null],
    ['123', null],
    ['123456789', null],
    ['58556210', null],
    ['5855621099', null],
    ['+420 185 562 109', null],
    ['+420 585 562 10', null],
    ['+1234567', null],
    ['+1234567890123456', null],
    ['+0123456789', null],
    ['volejte', null],
    ['', null],
  ])('%j is kept as %j', (typed, kept) => {
    expect(toPhone(typed)).toBe(kept)
  })

  test.each([
    ['+420585562109', '+420 585 562 109'],
    ['116111', '116 111'],
    ['112', '112'],
    ['+493012345', '+493012345'],
  ])('%s is read as %s', (kept, shown) => {
    expect(formatPhone(kept).replaceAll('\u00a0', ' ')).toBe(shown)
  })
})

test.each([
  ['779 00', '77900'],
  ['10000', '10000'],
  ['79999', '79999'],
  ['09999', null],
  ['80000', null],
  ['7790', null],
  ['779000', null],
])('the postcode %j is kept as %j', (typed, kept) => {
  expect(toPostcode(typed)).toBe(kept)
})
test('a postcode is read in two parts', () => {
  expect(formatPostcode('77900')).toBe('779\u00a000')
})

test.each([
  ['https://kraj.test/x?y=1', true],
  ['http://kraj.test', true],
  ['ftp://kraj.test', false],
  ['javascript:alert(1)', false],
  ['https://localhost', false],
  ['https://kdo:heslo@kraj.test', false],
  ['kraj.test', false],
  ['', false],
])('%j is an address of the web: %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is)
})

test.each([
  ['www.kraj.test', 'https://www.kraj.test'],
  [' kraj.test/sluzby?x=1 ', 'https://kraj.test/sluzby?x=1'],
  ['http://kraj.test', 'http://kraj.test'],
  ['info@kraj.test', null],
  ['file:///C:/pozvanka', null],
  ['/katalog', null],
  ['pece', null],
  ['', null],
])('the address of the web %j is kept as %j', (typed, kept) => {
  expect(toWebAddress(typed)).toBe(kept)
})

test.each([
  ['/katalog', true],
  ['#obsah', true],
  ['https://x.test', true],
  ['http://x.test', true],
  ['mailto:a@x.test', true],
  ['tel:+420585562109', true],
  ['//x.test', false],
  ['/\\x.test', false],
  ['java\nscript:alert(1)', false],
  [' \u0001javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['katalog', false],
])('a link to %j may be followed: %s', (href, may) => {
  expect(isSafeLink(href)).toBe(may)
})

test.each([
  ['a', true],
  ['pece-a-pomoc-2', true],
  ['x'.repeat(100), true],
  ['x'.repeat(101), false],
  ['', false],
  ['Velke', false],
  ['a_b', false],
])('%j may be the end of an address: %s', (text, may) => {
  expect(isSlug(text)).toBe(may)
})

test.each([
  ['Péče & pomoc', 'pece-a-pomoc'],
  ['Гарна ґава', 'harna-gava'],
  ['x'.repeat(95), 'x'.repeat(90)],
  [`${'x'.repeat(89)} y`, 'x'.repeat(89)],
])('%j has the address %j', (text, slug) => {
  expect(toSlug(text)).toBe(slug)
})

test.each([
  [undefined, 1],
  ['1', 1],
  ['7', 7],
  ['10000', 10_000],
  ['10001', 1],
  ['0', 1],
  ['-1', 1],
  ['2.5', 1],
  ['99999', 1],
  ['100000', 1],
  [['3', '4'], 1],
])('page %j is page %d', (given, page) => {
  expect(pageNumber(given)).toBe(page)
})

describe('the question of an address', () => {
  const query = { a: ['x', ' y ', ''], b: 'jedna\u0000dvě', c: 'z'.repeat(201), d: 'z'.repeat(200) }

  test.each([
    ['a', ['x', 'y']],
    ['b', ['jedna dvě']],
    ['c', []],
    ['d', ['z'.repeat(200)]],
    ['e', []],
  ])('has of %s the values %j', (key, values) => {
    expect([valuesOf(query, key), valueOf(query, key)]).toEqual([values, values[0]])
  })

  test('lets through what is allowed, in the order of what is', () => {
    expect(allowedOf({ a: ['z', 'x', 'y'] }, 'a', ['x', 'y', 'q'])).toEqual(['x', 'y'])
  })

  test('goes back to the first page with a change, and loses what is taken out', () => {
    const given = { q: 'a b', strana: '3', forma: ['x', 'y'] }
    expect(hrefWith('/katalog', given, { q: undefined, nova: '1' })).toBe(
      '/katalog?forma=x&forma=y&nova=1',
    )
    expect(hrefWith('/katalog', {}, {})).toBe('/katalog')
    expect(hrefWithout('/katalog', given, 'forma', 'x')).toBe('/katalog?q=a+b&forma=y')
  })
})

test('a text is in the language that was asked for, and in Czech where it is none of ours', () => {
  const text = label('ano', 'yes', 'так')
  expect([say({ i18n: { language: 'uk' } }, text), say(null, text)]).toEqual(['так', 'ano'])
  expect(say({ i18n: { language: 'de' } }, text)).toBe('ano')
  expect(['en', 'uk', 'cs', 'de', undefined].map((each) => localeOf(each))).toEqual([
    'en',
    'uk',
    'cs',
    'cs',
    'cs',
  ])
})

test('an excerpt ends with a whole word, and what is short enough stays', () => {
  expect(excerpt('jedna dvě tři', 10)).toBe('jedna dvě…')
  expect(excerpt('jedna dvě', 9)).toBe('jedna dvě')
  expect(excerpt('  jedna \n dvě ')).toBe('jedna dvě')
  expect([excerpt(null), excerpt('a '.repeat(100)).length]).toEqual(['', 160])
})

test('a distance is measured along the ground', () => {
  const [praha, brno] = [
    [14.4378, 50.0755],
    [16.6068, 49.1951],
  ]
  expect(Math.round(distance(praha ?? [], brno ?? []) / 1_000)).toBe(184)
  expect(distance(praha ?? [], praha ?? [])).toBe(0)
  expect(Math.round(distance([0, 0], [1, 0]))).toBe(111_195)
  expect(Math.round(distance([0, 0], [0, 1]))).toBe(111_195)
})

describe('a picture', () => {
  const sizes = {
    small: { url: 'https://x.test/api/media/file/s.webp?v=1', width: 400 },
    square: { url: '/api/media/file/q.webp', width: 300 },
    large: { url: '/api/media/file/l.webp', width: 800 },
    none: { url: null, width: 1600 },
  }

  test('is offered in its sizes, without cropped ones and without the host', () => {
    expect(srcSetOf({ url: '/api/media/file/w.webp', width: 900, sizes })).toBe(
      '/api/media/file/s.webp?v=1 400w, /api/media/file/l.webp 800w, /api/media/file/w.webp 900w',
    )
    expect(srcSetOf({ url: '/a.webp', width: 900 })).toBeUndefined()
    expect(
      srcSetOf({ url: '/a.webp', sizes: { one: { url: '/b.webp', width: 1 } } }),
    ).toBeUndefined()
  })

  test('has the address of the whole, or of its largest size, or none', () => {
    expect(srcOf({ url: 'https://x.test/w.webp', sizes })).toBe('/w.webp')
    expect(srcOf({ sizes })).toBe('/api/media/file/l.webp')
    expect(srcOf({})).toBeNull()
  })
})

test('a file is called by its kind and has an address without the host', () => {
  expect(
    ['a.pdf', 'b.docx', 'c', 'd.toolong', null].map((filename) => fileKind({ filename })),
  ).toEqual(['PDF', 'DOCX', '', '', ''])
  expect([fileHref({ url: 'https://x.test/f.pdf' }), fileHref({})]).toEqual(['/f.pdf', undefined])
})
