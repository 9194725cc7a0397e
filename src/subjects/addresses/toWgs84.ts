import proj4 from 'proj4'

import { isInCzechia } from '@/lib/czechBounds'
import type { Point } from '@/lib/point'

/** S-JTSK of EPSG:5514 with the seven parameters of the Czech Republic; three of them alone are ten metres off. */
export const krovak =
  '+proj=krovak +lat_0=49.5 +lon_0=24.83333333333333 +alpha=30.28813972222222 +k=0.9999 +x_0=0 +y_0=0 ' +
  '+ellps=bessel +towgs84=570.8,85.7,462.8,4.998,1.587,5.261,3.56 +units=m +no_defs'

const converter = proj4(krovak, 'WGS84')
const decimals = 1e6

/** Where a point of the state lies, by its coordinates Y and X, both positive; null outside the Czech Republic. */
export const toWgs84 = (y: number, x: number): Point | null => {
  // Exchanged axes would otherwise land somewhere too.
  if (!(y > 400_000 && y < 950_000 && x > 900_000 && x < 1_250_000)) return null
  // The projection counts to the east and to the north, the state to the west and to the south.
  const [longitude = 0, latitude = 0] = converter.forward([-y, -x])
  const point: Point = [rounded(longitude), rounded(latitude)]
  return isInCzechia(point) ? point : null
}

const rounded = (degrees: number): number => Math.round(degrees * decimals) / decimals
