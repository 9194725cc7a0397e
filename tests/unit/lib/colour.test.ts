import { describe, expect, test } from '@jest/globals'

import { contrast, parseColour, textOn } from '@/subjects/embedding/site/colour'

describe('a colour', () => {
  test.each([
    ['#aa0000', [170, 0, 0]],
    ['#FFffFF', [255, 255, 255]],
  ])('%s is understood', (text, parts) => {
    expect(parseColour(text)).toEqual(parts)
  })

  test.each(['aa0000', '#fff', '#aa00000', 'red', '#gg0000', '#aa0000;color:red', '#aa0000\n', ''])(
    '%j is none',
    (text) => {
      expect(parseColour(text)).toBeNull()
    },
  )

  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#14513f', '#fffdf8', 9],
  ])('%s and %s have the contrast that WCAG gives them', (one, other, ratio) => {
    const [first, second] = [parseColour(one), parseColour(other)]
    expect(first && second && contrast(first, second)).toBeCloseTo(ratio, 0)
    expect(first && second && contrast(second, first)).toBe(
      first && second && contrast(first, second),
    )
  })

  test('always has a text that can be read on it', () => {
    const steps = Array.from({ length: 18 }, (_, at) => at * 15)
    const all = steps.flatMap((red) =>
      steps.flatMap((green) => steps.map((blue) => [red, green, blue] as [number, number, number])),
    )
    const weakest = Math.min(
      ...all.map((colour) => contrast(colour, parseColour(textOn(colour)) ?? colour)),
    )
    expect(weakest).toBeGreaterThanOrEqual(4.5)
  })
})
