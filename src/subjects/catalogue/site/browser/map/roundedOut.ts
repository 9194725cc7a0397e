import type { Box } from '@/lib/box'

/** A box made a little larger, to lines that are the same for all who look at about that place from as near. */
export const roundedOut = ([west, south, east, north]: Box, zoom: number): Box => {
  const step = 360 / 2 ** (zoom + 2)
  const down = (degrees: number) => Math.floor(degrees / step) * step
  const up = (degrees: number) => Math.ceil(degrees / step) * step
  return [
    Math.max(down(west), -180),
    Math.max(down(south), -85),
    Math.min(up(east), 180),
    Math.min(up(north), 85),
  ]
}
