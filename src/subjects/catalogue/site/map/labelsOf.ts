import type { Spot } from './onPicture'

type Named = Spot & { name: string }
export type Label = Named & {
  isAbove: boolean
  /** Whether a circle stands there: the name gives way to it. */
  isUnderCircle: boolean
}

/** The narrowest picture, in pixels: what does not overlap there overlaps nowhere. */
const narrow = { width: 280, height: 210 }
const letter = 7.5
const line = 18
const circle = 15
const gap = 20
const mostLabels = 12

type Rectangle = { left: number; right: number; top: number; bottom: number }

/** The names of towns for which there is room between circles and each other, in the given order. */
export const labelsOf = (towns: readonly Named[], circles: readonly Spot[]): Label[] => {
  const taken = circles.map(around)
  const labels: Label[] = []
  for (const town of towns) {
    const isUnderCircle = circles.some((each) => isNear(town, each))
    const isAbove = [false, true].find((above) => {
      const own = room(town, above, isUnderCircle)
      return isInside(own) && !taken.some((other) => overlap(own, other))
    })
    if (isAbove === undefined) continue
    taken.push(room(town, isAbove, isUnderCircle))
    labels.push({ ...town, isAbove, isUnderCircle })
    if (labels.length === mostLabels) break
  }
  return labels
}

const isNear = (one: Spot, other: Spot): boolean => {
  const [from, to] = [inPixels(one), inPixels(other)]
  return Math.hypot(from.x - to.x, from.y - to.y) < gap
}

/** Where a name would be written. */
const room = (town: Named, isAbove: boolean, isUnderCircle: boolean): Rectangle => {
  const { x, y } = inPixels(town)
  const half = (town.name.length * letter) / 2
  const away = isUnderCircle ? circle : 4
  const top = isAbove ? y - away - line : y + away
  return { left: x - half, right: x + half, top, bottom: top + line }
}

/** The lowest line belongs to the scale. */
const isInside = ({ left, right, top, bottom }: Rectangle): boolean =>
  left > 0 && right < narrow.width && top > 0 && bottom < narrow.height - line

const inPixels = ({ x, y }: Spot): Spot => ({
  x: (x * narrow.width) / 100,
  y: (y * narrow.height) / 100,
})

const around = (spot: Spot): Rectangle => {
  const { x, y } = inPixels(spot)
  const near = circle - 2
  return { left: x - near, right: x + near, top: y - near, bottom: y + near }
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
