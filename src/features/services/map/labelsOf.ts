import type { Spot } from './onPicture'

type Named = Spot & { name: string }
export type Label = Named & {
  /** Whether a circle stands there: the name gives way below it. */
  isUnderCircle: boolean
}

/** The narrowest picture, in pixels: what does not overlap there overlaps nowhere. */
const narrow = { width: 280, height: 210 }
const letter = 7.5
const line = 18
const circle = 15
const gap = 20
const most = 12

type Rectangle = { left: number; right: number; top: number; bottom: number }

/** The names of towns for which there is room between circles and each other, in the given order. */
export const labelsOf = (towns: readonly Named[], circles: readonly Spot[]): Label[] => {
  const taken = circles.map(around)
  const labels: Label[] = []
  for (const town of towns) {
    const { x, y } = inPixels(town)
    const isUnderCircle = circles.some((each) => {
      const other = inPixels(each)
      return Math.hypot(x - other.x, y - other.y) < gap
    })
    const half = (town.name.length * letter) / 2
    const top = y + (isUnderCircle ? circle : 2)
    const box = { left: x - half, right: x + half, top, bottom: top + line }
    const isInside = box.left > 0 && box.right < narrow.width && box.bottom < narrow.height - line
    if (!isInside || taken.some((other) => overlap(box, other))) continue
    taken.push(box)
    labels.push({ ...town, isUnderCircle })
    if (labels.length === most) break
  }
  return labels
}

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
