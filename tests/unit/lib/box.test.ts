import { describe, expect, test } from '@jest/globals'

import { boxAround, isInBox, readBox, writeBox, type Box } from '@/lib/box'
import { frameOf, project, unproject, zoomOf } from '@/lib/mercator'

describe('a box', () => {
  test('is read as it is written', () => {
    const box: Box = [17.1, 49.5, 17.4, 49.7]
    expect(readBox(writeBox(box))).toEqual(box)
  })

  test.each([
    '',
    '17.1,49.5,17.4',
    '17.1,49.5,17.4,49.7,1',
    'a,b,c,d',
    '17.4,49.5,17.1,49.7',
    '17.1,49.7,17.4,49.5',
    '17,49,17,49',
    '17,-86,18,49',
    '-181,1,1,2',
    '1,1,181,2',
    '1e1,1,20,2',
    'NaN,1,2,3',
    '1,,2,3',
    '17.1;49.5;17.4;49.7',
    '1,2,3,Infinity',
  ])('“%s” is none', (text) => {
    expect(readBox(text)).toBeNull()
  })

  test('around points holds them all, and around none is none', () => {
    expect([
      boxAround([
        [17, 50],
        [16, 49],
      ]),
      boxAround([]),
    ]).toEqual([[16, 49, 17, 50], null])
  })
})

describe('a picture of the ground', () => {
  test('a point comes back from the projection', () => {
    const [longitude, latitude] = unproject(project([17.25, 49.59]))
    expect([longitude, latitude]).toEqual([expect.closeTo(17.25, 9), expect.closeTo(49.59, 9)])
  })

  test('the equator and Greenwich are in the middle of the world', () => {
    expect(project([0, 0])).toEqual([0.5, expect.closeTo(0.5, 9)])
  })

  test('has the whole box in it with margins, in the shape of the picture', () => {
    const box: Box = [17, 49, 17.5, 50]
    const frame = frameOf(box)
    const [left, top] = project([frame[0], frame[3]])
    const [right, bottom] = project([frame[2], frame[1]])
    expect(isInBox([17, 49], frame) && isInBox([17.5, 50], frame)).toBe(true)
    expect((right - left) / (bottom - top)).toBeCloseTo(4 / 3, 6)
  })

  test('of one spot shows two kilometres around it', () => {
    const [west, , east] = frameOf([17, 49.5, 17, 49.5])
    expect((east - west) * 72.3).toBeCloseTo(2, 1)
  })

  test('the world fits at a zoom of about one', () => {
    expect(zoomOf([-180, -66.5, 180, 66.5])).toBeCloseTo(1.32, 1)
  })
})
