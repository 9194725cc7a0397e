import { describe, expect, test } from '@jest/globals'

import { hrefWith, hrefWithout } from '@/lib/hrefWith'
import { isSlug } from '@/lib/isSlug'
import { pageNumber } from '@/lib/pageNumber'
import { pathTo } from '@/lib/pathTo'
import { allowedOf, valuesOf } from '@/lib/searchParams'

describe('public addresses', () => {
  test('Czech has no prefix, other languages do', () => {
    expect(pathTo('cs', '/projekty')).toBe('/projekty')
    expect(pathTo('uk', '/projekty')).toBe('/uk/projekty')
    expect(pathTo('en', '/')).toBe('/en')
  })

  test('a change of the question goes back to the first page', () => {
    const href = hrefWith('/katalog', { q: 'dluhy', strana: '3' }, { forma: 'field' })
    expect(href).toBe('/katalog?q=dluhy&forma=field')
  })

  test('one of several values can be taken away', () => {
    const href = hrefWithout('/katalog', { forma: ['field', 'residential'] }, 'forma', 'field')
    expect(href).toBe('/katalog?forma=residential')
  })

  test.each(['0', '-1', '2.5', '99999', 'x', undefined, ['2', '3']])(
    'page %j is the first',
    (page) => {
      expect(pageNumber(page)).toBe(1)
    },
  )

  test('page 12 is the twelfth', () => {
    expect(pageNumber('12')).toBe(12)
  })

  test('only allowed values pass, in their own order', () => {
    const query = { forma: ['residential', 'evil', 'field'] }
    expect(allowedOf(query, 'forma', ['field', 'residential'])).toEqual(['field', 'residential'])
  })

  test('empty and over-long values are left out', () => {
    expect(valuesOf({ q: ['', ' dluhy ', 'x'.repeat(201)] }, 'q')).toEqual(['dluhy'])
  })

  test.each(['../etc', 'Projekt', 'a b', '', 'a'.repeat(101)])('%j is no slug', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})
