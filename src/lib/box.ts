/** A part of the ground: [west, south, east, north] in degrees (WGS 84). */
export type Box = [west: number, south: number, east: number, north: number]

/** Where the projection of maps ends, in degrees of latitude. */
const steepest = 85
const number = /^-?\d{1,3}(\.\d{1,12})?$/

/** Reads `west,south,east,north`; null for anything else and for a box without an inside. */
export const readBox = (text: string): Box | null => {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.length !== 4 || !parts.every((part) => number.test(part))) return null

  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number)
  const isOnEarth = west >= -180 && east <= 180 && south >= -steepest && north <= steepest
  return isOnEarth && west < east && south < north ? [west, south, east, north] : null
}

/** `west,south,east,north` with five decimals, which is about a metre. */
export const writeBox = (box: Box): string =>
  box.map((degrees) => Number(degrees.toFixed(5))).join(',')

/** Whether [longitude, latitude] lies in a box, its edges included. */
export const isInBox = (
  [longitude, latitude]: [number, number],
  [west, south, east, north]: Box,
): boolean => longitude >= west && longitude <= east && latitude >= south && latitude <= north

/** The least box around points, or around corners of boxes; null around nothing. */
export const boxAround = (points: Iterable<[number, number]>): Box | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude)
    east = Math.max(east, longitude)
    south = Math.min(south, latitude)
    north = Math.max(north, latitude)
  }
  return west > east ? null : [west, south, east, north]
}
