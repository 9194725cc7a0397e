import { describe, expect, test } from '@jest/globals'

import { roundedOut } from '@/subjects/catalogue/site/browser/map/roundedOut'
import { labelsOf } from '@/subjects/catalogue/site/map/labelsOf'
import { onPicture, scaleOf } from '@/subjects/catalogue/site/map/onPicture'
import { isInBox, type Box } from '@/lib/box'

const box: Box = [17, 49, 18, 50]

describe('the drawn map', () => {
  test('has the corners of its box at its corners', () => {
    const spotOf = onPicture(box)
    expect([spotOf([17, 50]), spotOf([18, 49])]).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ])
  })

  test.each<[Box, number]>([
    [box, 20],
    [[17, 49.5, 17.03, 49.52], 0.5],
    [[12, 48.5, 19, 51], 100],
  ])('the scale of %j is a round number, at most a third of the width', (each, kilometres) => {
    const scale = scaleOf(each)
    expect(scale.kilometres).toBeCloseTo(kilometres, 6)
    expect(scale.width).toBeGreaterThan(10)
    expect(scale.width).toBeLessThanOrEqual(30)
  })

  test('names of towns lie neither over each other nor over circles, nor outside', () => {
    const at = (name: string, x: number, y: number) => ({ name, x, y })
    const towns = [
      at('Lipov', 50, 50),
      at('Javorov', 52, 51),
      at('Buková', 51, 50),
      at('Kraj', 1, 50),
      at('Sever', 20, 3),
    ]
    const shown = labelsOf(towns, [{ x: 20, y: 9 }])
    expect(shown.map(({ name, isAbove }) => [name, isAbove])).toEqual([
      ['Lipov', false],
      ['Javorov', true],
    ])
  })

  test('the name of a town under a circle gives way', () => {
    expect(labelsOf([{ name: 'Lipov', x: 50, y: 50 }], [{ x: 50, y: 50 }])).toEqual([
      { name: 'Lipov', x: 50, y: 50, isAbove: false, isUnderCircle: true },
    ])
  })
})

test('the box of a moving map grows to lines, by less than a quarter of the world at that zoom', () => {
  const seen: Box = [17.123, 49.123, 17.456, 49.456]
  const asked = roundedOut(seen, 10)
  expect(isInBox([seen[0], seen[1]], asked) && isInBox([seen[2], seen[3]], asked)).toBe(true)
  expect(roundedOut([17.1231, 49.1231, 17.4559, 49.4559], 10)).toEqual(asked)
})
