/** Days since 1970 of a day or a moment. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / 86_400_000)
