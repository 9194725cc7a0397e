import type { Box } from './box'

/** A place on the map of the whole world: x to the east, y to the south, each from 0 to 1 (web Mercator). */
export type Spot = [x: number, y: number]

/** How many pixels the whole world is wide at zoom 0; each step doubles it. */
const tile = 256
const equator = 40_075.017

/** Where [longitude, latitude] is on the map of the world. */
export const project = ([longitude, latitude]: [number, number]): Spot => {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)]
}

/** The [longitude, latitude] of a place on the map of the world. */
export const unproject = ([x, y]: Spot): [number, number] => [
  (x - 0.5) * 360,
  (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90,
]

/** How many pixels wide the world is at a zoom. */
export const worldAt = (zoom: number): number => tile * 2 ** zoom

/** A picture on the ground is so large, in pixels, when it is drawn as wide as we expect. */
const picture = { width: 640, height: 480 }

/** Part of the picture that stays free on each side. */
const margin = 0.1
/** No picture shows less, in kilometres from side to side. */
const narrowest = 2

/** The box that a picture of a box shows: with margins, never too close, in the shape of the picture. */
export const frameOf = ([west, south, east, north]: Box): Box => {
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  const free = 1 - 2 * margin
  const ratio = picture.width / picture.height
  const least = narrowest / kilometresAcross((south + north) / 2)
  const width = Math.max((right - left) / free, ((bottom - top) / free) * ratio, least)
  const height = width / ratio
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [w, n] = unproject([x - width / 2, y - height / 2])
  const [e, s] = unproject([x + width / 2, y + height / 2])
  return [w, s, e, n]
}

/** The zoom at which a box fits into the picture; not a whole number. */
export const zoomOf = ([west, south, east, north]: Box): number => {
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  const scale = Math.min(picture.width / (right - left), picture.height / (bottom - top))
  return Math.log2(scale / tile)
}

/** How far it is around the world along a parallel, in kilometres. */
export const kilometresAcross = (latitude: number): number =>
  equator * Math.cos((latitude * Math.PI) / 180)
