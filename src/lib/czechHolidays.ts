const fixed = [
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
]

/**
 * Whether a day, as `2027-03-26`, is a public holiday in the Czech Republic: state holidays, Christmas, Good
 * Friday and Easter Monday (Act 245/2000 Sb., Good Friday since its change 359/2015 Sb.).
 */
export const isCzechHoliday = (day: string): boolean => {
  const year = Number(day.slice(0, 4))
  const easter = easterSunday(year)
  const movable = [-2, 1].map((days) =>
    new Date(easter.getTime() + days * 86_400_000).toISOString().slice(0, 10),
  )
  return fixed.includes(day.slice(5)) || movable.includes(day)
}

/**
 * Easter Sunday of the Gregorian calendar by the anonymous computus printed in Nature in 1876 and given by
 * J. Meeus, Astronomical Algorithms.
 */
const easterSunday = (year: number): Date => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1))
}
