/** The way to a place ([longitude, latitude]) on Mapy.com, from wherever the visitor is. */
export const routeTo = ([longitude, latitude]: [number, number]): string =>
  `https://mapy.com/fnc/v1/route?end=${longitude},${latitude}`
