import { describe, expect, test } from '@jest/globals'

import { parseMap } from '@/subjects/catalogue/rest/parseMap'
import { ParameterError } from '@/platform/requests/parameters'

const parsed = (query: string) => parseMap(new URLSearchParams(query))

describe('what a map asks', () => {
  test('is all, when nothing is said', () => {
    expect(parsed('q=x')).toEqual({ box: null, zoom: null })
  })

  test('is a box and a zoom', () => {
    expect(parsed('bbox=17,49,18,50&zoom=0')).toEqual({ box: [17, 49, 18, 50], zoom: 0 })
  })

  test.each([
    'bbox=17,49',
    'bbox=18,49,17,50',
    'bbox=1,2,3,4&bbox=1,2,3,4',
    'bbox=x',
    'zoom=19',
    'zoom=-1',
    'zoom=1.5',
    'zoom=x',
    'zoom=1&zoom=2',
  ])('%s is refused', (query) => {
    expect(() => parsed(query)).toThrow(ParameterError)
  })
})
