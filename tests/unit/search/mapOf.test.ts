import { expect, test } from '@jest/globals'

import { mapOf } from '@/search/map/mapOf'

const named = (place: number) => ({ slug: `s${place}`, name: `Služba ${place}` })

test('one place is named, and stands to about a metre', () => {
  const { points, total } = mapOf([[16.1234567, 49.7654321]], { box: null, zoom: null }, named)
  expect(points).toEqual([
    { lon: 16.12346, lat: 49.76543, count: 1, slug: 's0', name: 'Služba 0', box: null },
  ])
  expect(total).toBe(1)
})

test('places on one spot stand for each other without a name', () => {
  const { points } = mapOf(
    [
      [16, 49],
      [16, 49],
    ],
    { box: null, zoom: 10 },
    named,
  )
  expect(points).toEqual([
    { lon: 16, lat: 49, count: 2, slug: null, name: null, box: [16, 49, 16, 49] },
  ])
})

test('of a part only what is in it is shown, under its own name', () => {
  const { points, total, box } = mapOf(
    [
      [10, 40],
      [16, 49],
    ],
    { box: [15, 48, 17, 50], zoom: 8 },
    named,
  )
  expect([points.map(({ slug }) => slug), total, box]).toEqual([['s1'], 1, [15, 48, 17, 50]])
})

test('of no places there is no map', () => {
  expect(mapOf([], { box: null, zoom: null }, named)).toEqual({
    points: [],
    total: 0,
    box: null,
    isPlain: false,
  })
})

test('what may not be named stands without a name', () => {
  const [point] = mapOf([[16, 49]], { box: null, zoom: 8 }, () => null).points
  expect([point?.slug, point?.name]).toEqual([null, null])
})
