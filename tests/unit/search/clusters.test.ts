import { describe, expect, test } from '@jest/globals'

import { project, worldAt } from '@/lib/mercator'
import type { Point } from '@/lib/point'
import { clustersOf } from '@/search/map/clusters'
import { mapOf } from '@/search/map/mapOf'

/** Points over the whole country, always the same. */
const scattered = (count: number): Point[] =>
  Array.from({ length: count }, (_, at) => [
    12.1 + ((at * 7_919) % 6_700) / 1_000,
    48.6 + ((at * 104_729) % 2_400) / 1_000,
  ])
const membersOf = (points: Point[], zoom: number) =>
  clustersOf(points, zoom)
    .flatMap(({ members }) => members)
    .toSorted((one, other) => one - other)

describe('clusters', () => {
  test.each([0, 7, 12, 18])('at zoom %d hold every place once', (zoom) => {
    const points = scattered(1_000)
    expect(membersOf(points, zoom)).toEqual([...points.keys()])
  })

  test.each([5, 7, 9])('at zoom %d never lie over each other', (zoom) => {
    const spots = clustersOf(scattered(1_000), zoom).map(({ at }) => project(at))
    const gaps = spots.flatMap(([x, y], one) =>
      spots.slice(one + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    )
    expect(Math.min(...gaps) * worldAt(zoom)).toBeGreaterThanOrEqual(63.9)
  })

  test('are never more than two hundred, whatever is asked', () => {
    const points = scattered(10_000)
    expect(clustersOf(points, 18).length).toBeLessThanOrEqual(200)
    expect(membersOf(points, 18)).toHaveLength(10_000)
  })

  test('two neighbours across a line of the grid are one', () => {
    expect(
      clustersOf(
        [
          [-0.0001, 49],
          [0.0001, 49],
        ],
        10,
      ),
    ).toHaveLength(1)
  })

  test('the box of a cluster holds its places; places at one spot have no inside', () => {
    const [near] = clustersOf(
      [
        [17, 49],
        [17.01, 49.02],
      ],
      8,
    )
    const [same] = clustersOf(
      [
        [17, 49],
        [17, 49],
      ],
      18,
    )
    expect([near?.box, same?.box]).toEqual([
      [17, 49, 17.01, 49.02],
      [17, 49, 17, 49],
    ])
  })

  test('nothing is nothing', () => {
    expect(clustersOf([], 5)).toEqual([])
  })
})

describe('a map', () => {
  test('asks for the names of what stands alone, and for no other', () => {
    const asked: number[] = []
    const places: Point[] = [
      [17, 49],
      [15, 50],
      [15, 50],
    ]
    const { points } = mapOf(places, { box: null, zoom: null }, (at) => {
      asked.push(at)
      return { slug: `s${at}`, name: `S${at}` }
    })
    expect(asked).toEqual([0])
    expect(points).toContainEqual(
      expect.objectContaining({ count: 1, slug: 's0', name: 'S0', lon: 17, lat: 49, box: null }),
    )
    expect(points).toContainEqual(expect.objectContaining({ count: 2, slug: null, name: null }))
  })

  test('of a part names by the numbers of the whole, and counts only what is in it', () => {
    const box: [number, number, number, number] = [14, 49.5, 16, 50.5]
    const named = (at: number) => ({ slug: `s${at}`, name: '' })
    const answer = mapOf(
      [
        [17, 49],
        [15, 50],
      ],
      { box, zoom: 8 },
      named,
    )
    expect(answer).toMatchObject({ total: 1, box, points: [{ slug: 's1' }] })
  })
})
