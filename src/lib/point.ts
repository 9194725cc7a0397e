import { isInCzechia } from './czechBounds'

/** A place on the ground: [longitude, latitude] in degrees (WGS 84). */
export type Point = [number, number]

const pair = /^\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$/

/** Reads `latitude,longitude`; null for anything else and for places outside the Czech Republic. */
export const readPoint = (text: string): Point | null => {
  const [, latitude, longitude] = pair.exec(text) ?? []
  const point: Point = [Number(longitude), Number(latitude)]
  return latitude && isInCzechia(point) ? point : null
}

/** `latitude,longitude` with three decimals, which is about a hundred metres: nobody's door. */
export const writePoint = ([longitude, latitude]: Point): string =>
  `${Number(latitude.toFixed(3))},${Number(longitude.toFixed(3))}`
