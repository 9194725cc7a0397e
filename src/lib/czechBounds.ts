/** The box around the Czech Republic, in degrees (WGS 84): a slip of the map pin falls outside it. */
const czechBounds = { west: 12.09, east: 18.87, south: 48.55, north: 51.06 }

/** Whether [longitude, latitude] lies inside the box around the Czech Republic. */
export const isInCzechia = ([longitude, latitude]: [number, number]): boolean =>
  longitude >= czechBounds.west &&
  longitude <= czechBounds.east &&
  latitude >= czechBounds.south &&
  latitude <= czechBounds.north
