import { describe, expect, test } from '@jest/globals'

import { czechPlace } from '@/lib/czechPlace'
import places from '@/lib/czechPlaces.json'
import { isInCzechia } from '@/lib/czechBounds'

describe('a place of the Czech Republic', () => {
  test.each([
    ['Olomouc', 'Olomouc', [17.2518, 49.5955]],
    ['  zdar nad sazavou ', 'Žďár nad Sázavou', [15.9393, 49.5626]],
    ['PLZEŇ', 'Plzeň', [13.3776, 49.7475]],
  ])('%p is known by its name', (typed, name, [longitude, latitude]) => {
    const found = czechPlace(typed)
    expect(found?.name).toBe(name)
    expect(found?.at[0]).toBeCloseTo(Number(longitude), 1)
    expect(found?.at[1]).toBeCloseTo(Number(latitude), 1)
  })

  test.each(['', 'Albrechtice u Ničeho', 'Paris', '__proto__', 'Bystřice'])(
    '%p is none, or more than one',
    (typed) => {
      expect(czechPlace(typed)).toBeNull()
    },
  )

  test('all of them lie there and name their district', () => {
    for (const [, district, longitude, latitude] of places) {
      expect(district).toMatch(/^CZ0\d{2}[0-9A-C]$/)
      expect(isInCzechia([Number(longitude), Number(latitude)])).toBe(true)
    }
  })
})
