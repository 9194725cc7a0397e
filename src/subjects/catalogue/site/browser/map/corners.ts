import type { LatLngBoundsExpression } from 'leaflet'

import type { Box } from '@/lib/box'

/** The corners of a box as Leaflet wants them: latitude first. */
export const corners = ([west, south, east, north]: Box): LatLngBoundsExpression => [
  [south, west],
  [north, east],
]
