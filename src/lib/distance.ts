const earth = 6_371_000
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The distance of two points `[longitude, latitude]` along the ground, in metres (haversine formula). */
export const distance = (
  [lon1 = 0, lat1 = 0]: number[],
  [lon2 = 0, lat2 = 0]: number[],
): number => {
  const across = Math.sin(radians(lon2 - lon1) / 2) ** 2
  const along = Math.sin(radians(lat2 - lat1) / 2) ** 2
  const part = along + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * across
  return 2 * earth * Math.asin(Math.sqrt(part))
}
