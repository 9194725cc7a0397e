import type { Box } from '@/lib/box'
import { kilometresAcross, project } from '@/lib/mercator'
import type { Point } from '@/lib/point'

/** Where something is on a picture, in per cent from its left and upper edge. */
export type Spot = { x: number; y: number }

/** Says where on the picture of a box a point is. */
export const onPicture = ([west, south, east, north]: Box): ((point: Point) => Spot) => {
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  return (point) => {
    const [x, y] = project(point)
    return { x: percent((x - left) / (right - left)), y: percent((y - top) / (bottom - top)) }
  }
}

/** Of the width of the picture, at most so much. */
const longest = 0.3

/** A scale bar: a round number of kilometres and how much of the picture's width they take, in per cent. */
export const scaleOf = ([west, south, east, north]: Box): { kilometres: number; width: number } => {
  const across = (kilometresAcross((south + north) / 2) * (east - west)) / 360
  const power = 10 ** Math.floor(Math.log10(across * longest))
  const kilometres = ([5, 2, 1].find((each) => each * power <= across * longest) ?? 1) * power
  return { kilometres, width: percent(kilometres / across) }
}

const percent = (part: number): number => Number((part * 100).toFixed(2))
